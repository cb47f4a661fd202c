import { quoteDrawings } from "#art/quote-drawings.ts";
import { quoteDrawingAlts, type QuoteDrawing } from "#content/quotes.ts";
import styles from "./card-drawing.module.css";

/** The card's drawing, cut off by the card's edges. */
export function CardDrawing({ drawing }: { drawing: QuoteDrawing }) {
  const { Art, viewBox, align } = quoteDrawings[drawing];
  return (
    <div className={styles.place} data-drawing={drawing}>
      <Art
        className={styles.drawing}
        data-drawing={drawing}
        title={quoteDrawingAlts[drawing]}
        viewBox={viewBox}
        preserveAspectRatio={align}
      />
    </div>
  );
}
