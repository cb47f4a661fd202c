import { transcriptCopy } from "#content/film-copy.ts";
import { film, hasOwnFilm } from "#content/film.ts";
import { plainTranscript } from "#features/film/transcript/plain-transcript.ts";
import { CopyLink } from "#features/share/copy-link.tsx";
import { withBase } from "#lib/url.ts";
import styles from "./take-links.module.css";

const copy = transcriptCopy.take;

/** Copies, downloads and prints the transcript. */
export function TakeTranscript() {
  return (
    <nav className={styles.take} aria-label={copy.label}>
      <CopyLink url={plainTranscript()} words={copy.copy} />
      {hasOwnFilm && (
        <>
          <a href={withBase(film.transcript)} download>
            {copy.text}
          </a>
          <a href={withBase(film.captions)} download>
            {copy.captions}
          </a>
        </>
      )}
      <button type="button" onClick={() => window.print()}>
        {copy.print}
      </button>
    </nav>
  );
}
