import { home } from "#content/home.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { QuoteWall } from "#features/quotes/quote-wall.tsx";
import { PageHead } from "#seo/page-head.tsx";
import { BeforeYouWatch } from "./before-you-watch.tsx";
import { FilmStrip } from "./film-strip.tsx";
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
