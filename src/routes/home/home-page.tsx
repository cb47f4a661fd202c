import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { PageHead } from "#features/head/page-head.tsx";
import { BeforeYouWatch } from "./before-you-watch.tsx";
import { FilmStrip } from "./film-strip.tsx";
import { NeutralGround } from "./neutral-ground.tsx";
import { WayToHarlem } from "./way-to-harlem.tsx";
import { Poster } from "./poster.tsx";
import { Quotes } from "./quotes.tsx";
import { Skyline } from "./skyline.tsx";
import { TrackList } from "./track-list.tsx";

export function Component() {
  return (
    <>
      <PageHead title={pages.home.title} description={show.description} path={paths.home} />
      <Poster />
      <FilmStrip />
      <Quotes />
      <WayToHarlem />
      <TrackList />
      <BeforeYouWatch />
      <NeutralGround />
      <Skyline />
    </>
  );
}
