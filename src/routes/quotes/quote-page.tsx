import { pages } from "#content/pages.ts";
import { PageHead } from "#features/head/page-head.tsx";

export function Component() {
  return (
    <section data-ground="ink">
      <PageHead title={pages.notFound.title} description={pages.notFound.description} />
      <h1>{pages.notFound.heading}</h1>
    </section>
  );
}
