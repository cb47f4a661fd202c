import { useEffect, useEffectEvent, useRef } from "react";
import { film, hasOwnFilm } from "#content/film.ts";
import { filmCopy } from "#content/film-copy.ts";
import { clockTime } from "#lib/format-time.ts";
import { savesData } from "#lib/dom.ts";
import { useIsHydrated } from "#lib/use-client-value.ts";
import styles from "./film-facade.module.css";
import { loadControls } from "./load-controls.ts";
import { FilmPoster } from "./film-poster.tsx";
import { NativeFilm } from "./native-film.tsx";
import { useFilm } from "./use-film.ts";
import { startIn, useFilmStart } from "./use-film-start.ts";

interface FacadeProps {
  /** Plays the film from a moment, in seconds. */
  onPlay: (at: number) => void;
}

/**
 * The poster of the film, which is a button. Until the page is taken over, a plain `<video>` lies under it and gets
 * the press; a film that was started that way goes on in ours.
 */
export function FilmFacade({ onPlay }: FacadeProps) {
  const isHydrated = useIsHydrated();
  const { asked, left } = useFilmStart();
  const native = useTakeover(onPlay);
  const isElsewhere = useFilm(({ element }) => element !== null);
  const isGoingOn = !isElsewhere && asked === null && left !== null;
  const at = asked ?? left ?? 0;
  const prefetch = () => {
    if (hasOwnFilm && !savesData()) loadControls().catch(() => {});
  };
  return (
    <div className={styles.facade} data-facade>
      <FilmPoster className={styles.poster} />
      {!isHydrated && hasOwnFilm && <NativeFilm ref={native} className={styles.native} />}
      <div className={styles.actions} data-ground="yellow">
        <button
          type="button"
          className={styles.play}
          onClick={() => onPlay(at)}
          onPointerEnter={prefetch}
          onFocus={prefetch}
        >
          <span className={styles.label}>{isElsewhere ? filmCopy.isElsewhere : label(asked, left)}</span>
        </button>
        {isGoingOn && (
          <button type="button" className={styles.again} onClick={() => onPlay(0)}>
            <span className={styles.label}>{filmCopy.fromTheStart}</span>
          </button>
        )}
      </div>
    </div>
  );
}

function label(asked: number | null, left: number | null): string {
  if (asked) return filmCopy.playFrom(clockTime(asked));
  if (asked === null && left !== null) return filmCopy.resume(clockTime(left));
  return filmCopy.play(clockTime(film.durationSeconds));
}

/** Takes over a film that the browser's own player began before this page was ours. */
function useTakeover(onPlay: (at: number) => void) {
  const native = useRef<HTMLVideoElement>(null);
  const hydrate = useEffectEvent(onPlay);
  useEffect(() => {
    const video = native.current;
    if (video && !video.paused) hydrate(startIn(window.location.search) ?? video.currentTime);
  }, []);
  return native;
}
