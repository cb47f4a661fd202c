import { film } from "#content/film.ts";
import { useFilmTime } from "#features/film/use-film.ts";
import { clockTime } from "#lib/format-time.ts";

/** "0:19 / 1:00", renewed once a second. */
export function FilmClock({ className }: { className?: string | undefined }) {
  const now = useFilmTime((seconds) => clockTime(seconds ?? 0));
  return (
    <span className={className}>
      {now} / {clockTime(film.durationSeconds)}
    </span>
  );
}
