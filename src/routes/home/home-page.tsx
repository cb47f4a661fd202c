import { home } from "#content/home.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { FilmSlot } from "#features/film/film-slot.tsx";
import { QuoteWall } from "#features/quotes/quote-wall.tsx";
import { PageHead } from "#seo/page-head.tsx";
import { BeforeYouWatch } from "./before-you-watch.tsx";
import styles from "./film-strip.module.css";
import { RoadToHarlem } from "./road-to-harlem.tsx";
import { Poster } from "./poster/poster.tsx";
import { Skyline } from "./skyline/skyline.tsx";
import { TrackList } from "./track-list.tsx";

export function HomePage() {
  return (
    <>
      <PageHead title={pages.home.title} description={show.description} path={paths.home} />
      <Poster />
      <FilmStrip />
      <section aria-labelledby="answers">
        <h2 className="sr-only" id="answers">
          {home.quotesHeading}
        </h2>
        <QuoteWall level={3} />
      </section>
      <RoadToHarlem />
      <TrackList />
      <BeforeYouWatch />
      <Skyline />
    </>
  );
}

function FilmStrip() {
  const { heading, text } = home.filmStrip;
  return (
    <section className={styles.strip} data-ground="ink" aria-labelledby="film-strip">
      <div className={styles.words}>
        <h2 id="film-strip" className={`display ${styles.heading}`}>
          {heading}
        </h2>
        <p className={styles.text}>{text}</p>
      </div>
      <FilmSlot />
    </section>
  );
}
