import { useEffect } from "react";
import { film } from "#content/film.ts";
import { filmCopy } from "#content/film-copy.ts";
import { embedUrl, watchUrl } from "#lib/youtube.ts";
import { FilmFacade } from "./film-facade.tsx";
import { filmStore } from "./film-store.ts";
import { useFilm, useFilmStart } from "./use-film.ts";
import styles from "./film-slot.module.css";

const { notice, link, dark } = filmCopy.youtube;

/** The slot of a film that YouTube hosts: the page requests nothing from YouTube before the press. */
export function YouTubeSlot({ id }: { id: string }) {
  const { requestedSeconds } = useFilmStart();
  const startSeconds = useFilm((state) => state.youtubeSeconds);
  useEffect(() => () => filmStore.update({ youtubeSeconds: null }), []);
  return (
    <div>
      {startSeconds === null ? (
        <FilmFacade onPlay={(seconds) => filmStore.update({ youtubeSeconds: seconds })} />
      ) : (
        // YouTube's player needs scripts and its own origin; a sandbox that allows both protects nothing.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        <iframe
          // A seek needs a new address, so it needs a new frame.
          key={startSeconds}
          className={styles.frame}
          src={embedUrl(id, startSeconds)}
          title={film.title}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          // Without a referrer YouTube answers with error 153.
          referrerPolicy="strict-origin-when-cross-origin"
        />
      )}
      <p className={styles.notice}>
        {`${startSeconds === null ? notice : dark} `}
        <a href={watchUrl(id, startSeconds ?? requestedSeconds ?? 0)}>{link}</a>
      </p>
    </div>
  );
}
