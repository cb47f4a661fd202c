import { useFilmTime } from "./use-film.ts";
import { useStart } from "./use-start.ts";

/** The whole second that the film is at, or that it would begin at; 0 in prerendered HTML. */
export function useMoment(): number {
  const { asked } = useStart();
  return useFilmTime((seconds) => Math.floor(seconds ?? asked ?? 0));
}
