import { cues } from "#content/film.ts";
import { filmStore } from "#features/film/film-store.ts";
import { useFilm, useFilmTime } from "#features/film/use-film.ts";
import { ControlBar } from "./control-bar.tsx";
import { FilmKeys } from "./film-keys.tsx";
import { MiniBar } from "./mini-bar.tsx";
import { AttachFilm, Player } from "./videojs-player.ts";

/** Our own controls, built from the primitives of Video.js, for a film that is playing already. */
export function FilmControls() {
  const isMini = useFilm((state) => state.isMini);
  return (
    <Player>
      <AttachFilm />
      {isMini ? (
        <MiniBar />
      ) : (
        <>
          <ControlBar />
          <FilmKeys />
          <CaptionAnnouncer />
        </>
      )}
    </Player>
  );
}

/**
 * The film's words are type on the screen, over music. A screen reader says them as they come (WCAG 1.2.5) while the
 * focus is on the film, and stays quiet while the visitor reads elsewhere.
 */
function CaptionAnnouncer() {
  const words = useFilmTime((seconds) => (seconds !== null && hasFocus() ? wordsAt(seconds) : ""));
  return <output className="sr-only">{words}</output>;
}

function hasFocus(): boolean {
  return filmStore.getState().element?.host.contains(document.activeElement) === true;
}

/** The words on the screen; sounds can be heard. */
function wordsAt(seconds: number): string {
  const words = cues.filter(({ kind }) => kind === "line" || kind === "title");
  return words.find(({ start, end }) => start <= seconds && seconds < end)?.text ?? "";
}
