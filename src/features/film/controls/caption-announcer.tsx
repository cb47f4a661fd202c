import { cues } from "#content/film.ts";
import { filmState } from "#features/film/film-store.ts";
import { useFilmTime } from "#features/film/use-film.ts";

/**
 * The film speaks in type, over music: a screen reader says its words as they come (WCAG 1.2.5), while the focus is on
 * the film. Who reads elsewhere is left alone.
 */
export function CaptionAnnouncer() {
  const words = useFilmTime((seconds) => (seconds !== null && hasFocus() ? wordsAt(seconds) : ""));
  return <output className="sr-only">{words}</output>;
}

function hasFocus(): boolean {
  return filmState().element?.host.contains(document.activeElement) === true;
}

/** Sounds are heard. */
function wordsAt(seconds: number): string {
  const cue = cues.find(({ start, end, kind }) => kind !== "sound" && start <= seconds && seconds < end);
  return cue?.text ?? "";
}
