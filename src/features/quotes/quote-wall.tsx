import type { ComponentType } from "react";
import { quotes, type Quote } from "#content/quotes.ts";
import { QuoteCard } from "./quote-card.tsx";
import styles from "./quote-wall.module.css";

interface QuoteWallProps {
  level: 2 | 3;
  Actions?: ComponentType<{ quote: Quote }>;
}

/** The cards, edge to edge; a heading of one level above `level` stands over them. */
export function QuoteWall({ level, Actions }: QuoteWallProps) {
  return (
    <div className={styles.wall}>
      {quotes.map((quote) => (
        <QuoteCard key={quote.slug} quote={quote} level={level}>
          {Actions && <Actions quote={quote} />}
        </QuoteCard>
      ))}
    </div>
  );
}
