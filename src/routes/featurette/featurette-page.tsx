import { momentCopy, transcriptCopy } from "#content/film-copy.ts";
import { film, hasOwnFilm } from "#content/film.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { share } from "#content/site-copy.ts";
import { FilmSlot } from "#features/film/film-slot.tsx";
import { plainTranscript } from "#features/film/transcript/plain-transcript.ts";
import { Transcript } from "#features/film/transcript/transcript.tsx";
import { useMoment } from "#features/film/use-film.ts";
import { CopyLink } from "#features/share/copy-link.tsx";
import { ShareButton, shareUrl } from "#features/share/share-button.tsx";
import { clockTime } from "#lib/format-time.ts";
import { withBase } from "#lib/url.ts";
import { PageHead } from "#seo/page-head.tsx";
import styles from "./featurette-page.module.css";

export function FeaturettePage() {
  const { title, description, heading, text } = pages.featurette;
  return (
    <div className={styles.room} data-ground="ink">
      <PageHead title={title} description={description} path={paths.featurette} />
      <div className={styles.film}>
        <FilmSlot isMain />
      </div>
      <div className={styles.title}>
        <h1 className={`display ${styles.heading}`}>{heading}</h1>
        <p className={styles.text}>{text}</p>
        <ShareMoment />
      </div>
      <div className={styles.transcript}>
        <Transcript>
          <TakeTranscript />
        </Transcript>
      </div>
    </div>
  );
}

const subject = { path: paths.featurette, title: pages.featurette.title, text: film.description };

function ShareMoment() {
  const seconds = useMoment();
  const at = clockTime(seconds);
  return (
    <div className={styles.take}>
      <CopyLink
        url={shareUrl(paths.featurette, seconds)}
        words={{ ...share.link, copy: momentCopy.copy(at) }}
      />
      <ShareButton subject={subject} atSeconds={() => seconds} label={momentCopy.share(at)} />
    </div>
  );
}

function TakeTranscript() {
  const copy = transcriptCopy.take;
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
