import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { PageHead } from "#seo/page-head.tsx";
import { BeforeYouWatch } from "./before-you-watch.tsx";
import { FilmStrip } from "./film-strip.tsx";
import { RoadToHarlem } from "./road-to-harlem.tsx";
import { Poster } from "./poster/poster.tsx";
import { HomeQuotes } from "./home-quotes.tsx";
import { Skyline } from "./skyline/skyline.tsx";
import { TrackList } from "./track-list.tsx";

export function HomePage() {
  return (
    <>
      <PageHead title={pages.home.title} description={show.description} path={paths.home} />
      <Poster />
      <FilmStrip />
      <HomeQuotes />
      <RoadToHarlem />
      <TrackList />
      <BeforeYouWatch />
      <Skyline />
    </>
  );
}
