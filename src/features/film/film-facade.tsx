import { useEffect, useEffectEvent, useRef, type Ref } from "react";
import { film, hasOwnFilm } from "#content/film.ts";
import { filmCopy } from "#content/film-copy.ts";
import { savesData } from "#lib/dom.ts";
import { clockTime } from "#lib/format-time.ts";
import { withBase } from "#lib/url.ts";
import { useIsHydrated } from "#lib/use-client-value.ts";
import { loadControls } from "./film-dock.tsx";
import styles from "./film-facade.module.css";
import { startFromUrl, useFilm, useFilmStart, type FilmStart } from "./use-film.ts";

/**
 * The film's poster, which is a button: it plays the film from a moment (seconds). Until hydration a plain `<video>`
 * lies under the poster and gets the press; a film that was started there continues in our player.
 */
export function FilmFacade({ onPlay }: { onPlay: (seconds: number) => void }) {
  const isHydrated = useIsHydrated();
  const start = useFilmStart();
  const nativeFilm = useRef<HTMLVideoElement>(null);
  const play = useEffectEvent(onPlay);
  useEffect(() => {
    const video = nativeFilm.current;
    if (video && !video.paused) play(startFromUrl(window.location.search) ?? video.currentTime);
  }, []);
  const isElsewhere = useFilm(({ element }) => element !== null);
  const { requestedSeconds, misreadMoment, savedSeconds } = start;
  const canRestart = !isElsewhere && requestedSeconds === null && savedSeconds !== null;
  const prefetch = () => {
    if (hasOwnFilm && !savesData()) loadControls().catch(() => {});
  };
  return (
    <div className={styles.facade} data-facade>
      <FilmPoster />
      {!isHydrated && hasOwnFilm && <NativeFilm ref={nativeFilm} />}
      {misreadMoment !== null && (
        <p className={styles.notice}>{filmCopy.noMoment(misreadMoment.slice(0, 40))}</p>
      )}
      <div className={styles.actions} data-ground="yellow">
        <button
          type="button"
          className={styles.play}
          onClick={() => onPlay(requestedSeconds ?? savedSeconds ?? 0)}
          onPointerEnter={prefetch}
          onFocus={prefetch}
        >
          <span className={styles.label}>{isElsewhere ? filmCopy.isElsewhere : playLabel(start)}</span>
        </button>
        {canRestart && (
          <button type="button" className={styles.again} onClick={() => onPlay(0)}>
            <span className={styles.label}>{filmCopy.fromTheStart}</span>
          </button>
        )}
      </div>
    </div>
  );
}

function playLabel({ requestedSeconds, savedSeconds }: FilmStart): string {
  if (requestedSeconds) return filmCopy.playFrom(clockTime(requestedSeconds));
  if (requestedSeconds === null && savedSeconds !== null) return filmCopy.resume(clockTime(savedSeconds));
  return filmCopy.play(clockTime(film.durationSeconds));
}

/** The poster's width: film-strip.module.css and featurette-page.module.css have it to the pixel. */
const POSTER_SIZES = "(min-width: 64rem) 66vw, 100vw";

/** A frame of the film. It says nothing that the words beside it don't. */
function FilmPoster() {
  const { avif, jpg, width, height } = film.poster;
  const sources = avif.map((size) => `${withBase(size.src)} ${size.width}w`);
  return (
    <picture>
      <source srcSet={sources.join(", ")} sizes={POSTER_SIZES} type="image/avif" />
      <img className={styles.poster} src={withBase(jpg)} width={width} height={height} alt="" />
    </picture>
  );
}

function NativeFilm({ ref }: { ref: Ref<HTMLVideoElement> }) {
  return (
    <video
      ref={ref}
      className={styles.native}
      controls
      preload="none"
      playsInline
      aria-label={film.title}
      data-native-film
    >
      {film.files.map(({ src, type }) => (
        <source key={src} src={withBase(src)} type={type} />
      ))}
      <track kind="captions" srcLang="en" label={filmCopy.tracks.captions} src={withBase(film.captions)} />
      {(["descriptions", "chapters"] as const).map((kind) => (
        <track key={kind} kind={kind} srcLang="en" label={filmCopy.tracks[kind]} src={withBase(film[kind])} />
      ))}
    </video>
  );
}
