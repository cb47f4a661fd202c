import { PageHead } from "#features/head/page-head.tsx";
import { paths } from "#content/paths.ts";
import { pages } from "#content/pages.ts";
import { show } from "#content/show.ts";
import { Poster } from "./poster.tsx";

export function Component() {
  return (
    <>
      <PageHead title={pages.home.title} description={show.description} path={paths.home} />
      <Poster />
    </>
  );
}
