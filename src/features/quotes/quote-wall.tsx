import { quotes } from "#content/quotes.ts";
import { QuoteCard } from "./quote-card.tsx";
import styles from "./quote-wall.module.css";

/** The three cards, edge to edge; a heading of one level above `level` stands over them. */
export function QuoteWall({ level }: { level: 2 | 3 }) {
  return (
    <div className={styles.wall}>
      {quotes.map((quote) => (
        <QuoteCard key={quote.slug} quote={quote} level={level} />
      ))}
    </div>
  );
}
