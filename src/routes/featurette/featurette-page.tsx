import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { PageHead } from "#seo/page-head.tsx";
import { FilmSlot } from "#features/film/film-slot.tsx";
import { Transcript } from "#features/film/transcript/transcript.tsx";
import { ShareMoment } from "./share-moment.tsx";
import { TakeTranscript } from "./take-transcript.tsx";
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
