import { useEffect } from "react";
import { film } from "#content/film.ts";
import { filmCopy } from "#content/film-copy.ts";
import { FilmFacade } from "./film-facade.tsx";
import { setFilmState } from "./film-store.ts";
import { useFilm } from "./use-film.ts";
import { useFilmStart } from "./use-film-start.ts";
import { embedUrl, watchUrl } from "#lib/youtube.ts";
import styles from "./youtube-slot.module.css";

const { notice, link, dark } = filmCopy.youtube;

/** The place of a film that YouTube hosts: nothing is asked of YouTube before the press. */
export function YouTubeSlot({ id }: { id: string }) {
  const { asked } = useFilmStart();
  const at = useFilm((state) => state.youtubeAt);
  useEffect(() => () => setFilmState({ youtubeAt: null }), []);
  return (
    <div>
      {at === null ? (
        <FilmFacade onPlay={(seconds) => setFilmState({ youtubeAt: seconds })} />
      ) : (
        // Their player needs scripts and its own origin, and with both of them a sandbox holds nothing.
        // oxlint-disable-next-line react/iframe-missing-sandbox
        <iframe
          // Another moment is another address, and that is all the remote control there is.
          key={at}
          className={styles.frame}
          src={embedUrl(id, at)}
          title={film.title}
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          // Without a referrer YouTube answers with error 153.
          referrerPolicy="strict-origin-when-cross-origin"
        />
      )}
      <p className={styles.notice}>
        {at === null ? notice : dark} <a href={watchUrl(id, at ?? asked ?? 0)}>{link}</a>
      </p>
    </div>
  );
}
