import { useParams } from "react-router";
import { paths } from "#content/paths.ts";
import { findQuote, quotesBeside, quoteTitle, quoteCopy, type Quote } from "#content/quotes.ts";
import { PageHead } from "#seo/page-head.tsx";
import { NotFound } from "#features/not-found/not-found.tsx";
import { QuoteCard } from "#features/quotes/quote-card.tsx";
import { QuoteActions } from "#features/share/quote-actions.tsx";
import { AdjacentLinks } from "#ui/adjacent-links.tsx";
import { CardPager } from "./card-pager.tsx";
import styles from "./quote-page.module.css";

export function QuotePage() {
  const quote = findQuote(useParams().slug);
  if (!quote) return <NotFound />;
  const { previous, next } = quotesBeside(quote.slug);
  return (
    <div className={styles.page} data-print="quote">
      <PageHead title={quoteTitle(quote)} description={quote.description} path={paths.quote(quote.slug)} />
      <CardPager
        path={paths.quote(quote.slug)}
        previous={paths.quote(previous.slug)}
        next={paths.quote(next.slug)}
      >
        <QuoteCard quote={quote} level={1}>
          <QuoteActions quote={quote} />
        </QuoteCard>
      </CardPager>
      <AdjacentLinks
        label={quoteCopy.others}
        items={[adjacentCard(quoteCopy.previous, previous), adjacentCard(quoteCopy.next, next)]}
      />
    </div>
  );
}

function adjacentCard(label: string, { slug, headline, tone }: Quote) {
  return { to: paths.quote(slug), label, title: headline, ground: tone };
}
