import { BarsAndPole } from "#art/bars-and-pole.tsx";
import { DarkHouse } from "#art/dark-house.tsx";
import { Hood } from "#art/hood.tsx";
import type { Quote } from "#content/quotes.ts";
import { markInView } from "#lib/dom.ts";
import styles from "./card-drawing.module.css";

/** The pole turns while it is in sight. */
const turning = markInView("data-turning");

/** The card's drawing, cut off by the card's edges. What must stay in sight is each drawing's own matter. */
export function CardDrawing({ quote: { tone, picture } }: { quote: Quote }) {
  const shared = { className: styles.drawing, title: picture, "data-tone": tone };
  switch (tone) {
    case "yellow":
      // Always as broad as the card; what is below goes on as far as the caption needs.
      return <Hood {...shared} viewBox="0 0 480 300" preserveAspectRatio="xMidYMin meet" />;
    case "bone":
      return (
        <div className={styles.beside}>
          <BarsAndPole ref={turning} {...shared} preserveAspectRatio="xMaxYMax meet" />
        </div>
      );
    case "brick":
      // As far down as the sills of the lit floor; below is the street.
      return <DarkHouse {...shared} viewBox="0 0 480 328" preserveAspectRatio="xMaxYMax meet" />;
  }
}
