import { Drawing, type DrawingProps } from "./drawing.tsx";

/** A bullet after it has met him. Takes the ink of the words that it marks. */
export function FlattenedBullet(props: DrawingProps) {
  return (
    <Drawing viewBox="0 0 48 48" fill="var(--slug, currentColor)" {...props}>
      <path d="M6 11L13 3 23 5 28 2 36 8 43 10 45 17 47 27 40 31 33 30 31 33 13 27 13 21 7 17ZM12 29L29 36 28 40 10 33ZM9 36L27 42 24 46 9 41Z" />
    </Drawing>
  );
}
