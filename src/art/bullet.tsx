import { Drawing, type DrawingProps } from "./drawing.tsx";

/** A bullet on its way down; `FlattenedBullet` is what is left of the bullet afterwards. */
export function Bullet(props: DrawingProps) {
  return (
    <Drawing viewBox="0 0 32 48" fill="var(--slug, currentColor)" {...props}>
      <path d="M3 0L29 1 29 5 4 4ZM3 8L29 9 28 24 24 36 16 48 9 37 4 24Z" />
    </Drawing>
  );
}

/** A bullet that has met his skin, in the ink of the words that the bullet marks. */
export function FlattenedBullet(props: DrawingProps) {
  return (
    <Drawing viewBox="0 0 48 48" fill="var(--slug, currentColor)" {...props}>
      <path d="M6 11L13 3 23 5 28 2 36 8 43 10 45 17 47 27 40 31 33 30 31 33 13 27 13 21 7 17ZM12 29L29 36 28 40 10 33ZM9 36L27 42 24 46 9 41Z" />
    </Drawing>
  );
}
