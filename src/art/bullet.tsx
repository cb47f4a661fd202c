import { Drawing, type DrawingProps } from "./drawing.tsx";

/** On its way down, before it meets him; `FlattenedBullet` is what it is afterwards. */
export function Bullet(props: DrawingProps) {
  return (
    <Drawing viewBox="0 0 32 48" fill="var(--slug, currentColor)" {...props}>
      <path d="M3 0L29 1 29 5 4 4ZM3 8L29 9 28 24 24 36 16 48 9 37 4 24Z" />
    </Drawing>
  );
}
