import { findQuote, type QuoteSlug } from "#content/quotes.ts";
import { QuoteCard } from "#features/quotes/quote-card.tsx";
import styles from "./person-quote.module.css";

/** The card on which they speak, or are spoken of. */
export function PersonQuote({ slug }: { slug: QuoteSlug }) {
  const quote = findQuote(slug);
  return (
    quote && (
      <div className={styles.words} data-print="column">
        <QuoteCard quote={quote} level={2} />
      </div>
    )
  );
}
