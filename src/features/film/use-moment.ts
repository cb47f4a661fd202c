import { film } from "#content/film.ts";
import { useFilmTime } from "./use-film.ts";
import { useFilmStart } from "./use-film-start.ts";

/** The whole second that the film is at, or that it would begin at; 0 at its end and in prerendered HTML. */
export function useMoment(): number {
  const { asked } = useFilmStart();
  return useFilmTime((now) => {
    const seconds = Math.floor(now ?? asked ?? 0);
    return seconds < film.durationSeconds ? seconds : 0;
  });
}
