import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { PageHead } from "#seo/page-head.tsx";
import { QuoteWall } from "#features/quotes/quote-wall.tsx";
import { QuoteActions } from "#features/share/quote-actions.tsx";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./quotes-page.module.css";

export function QuotesPage() {
  const { title, heading, description } = pages.quotes;
  return (
    <section data-ground="ink">
      <PageHead title={title} description={description} path={paths.quotes} />
      <DisplayHeading level={1} className={styles.heading}>
        {heading}
      </DisplayHeading>
      <QuoteWall level={2} Actions={QuoteActions} />
    </section>
  );
}
