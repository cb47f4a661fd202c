import type { ReactNode } from "react";
import { quoteStarts } from "#content/quote-starts.ts";
import { paths } from "#content/paths.ts";
import { Illustration } from "#art/illustration.tsx";
import { quoteDrawings } from "#art/quote-drawings.ts";
import { quoteDrawingAlts, quoteSource, quoteCopy, type Quote } from "#content/quotes.ts";
import { markInView } from "#lib/dom.ts";
import { clockTime } from "#lib/format-time.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { SiteLink } from "#ui/site-link.tsx";
import drawingStyles from "./card-drawing.module.css";
import styles from "./quote-card.module.css";

/** The barber's pole turns while it is in view. */
const turning = markInView("data-turning");

interface QuoteCardProps {
  quote: Quote;
  /** 1 where the card is the page: it then names its source instead of leading to its page. */
  level: 1 | 2 | 3;
  children?: ReactNode;
}

/** One quotation, whole. The card is set by its own width: a sheet of the wall where it is narrow, a poster where it is wide. */
export function QuoteCard({ quote, level, children }: QuoteCardProps) {
  const { slug, headline, text, speaker, role, tone, drawing } = quote;
  const start = quoteStarts[slug];
  const { name, viewBox, align } = quoteDrawings[drawing];
  return (
    <article className={styles.card} data-ground={tone} data-tone={tone} data-drawing={drawing}>
      <div className={styles.sheet}>
        <DisplayHeading level={level} className={styles.headline}>
          {headline}
        </DisplayHeading>
        {/* Named here: the caption holds the links too. */}
        <figure className={styles.quotation} aria-label={`${speaker}, ${role}`}>
          <div className={styles.words}>
            <blockquote>
              <p>{`“${text}”`}</p>
            </blockquote>
            {level === 1 && <p className={styles.source}>{quoteSource}</p>}
          </div>
          <figcaption className={styles.caption}>
            <p>
              <strong>{speaker}</strong>
              <br />
              {role}
            </p>
            <div className={styles.links}>
              {level > 1 && (
                <SiteLink to={paths.quote(slug)} aria-label={`${quoteCopy.open}: ${headline}`}>
                  {quoteCopy.open}
                </SiteLink>
              )}
              {start !== undefined && (
                <SiteLink to={paths.moment(start)}>{quoteCopy.watch(clockTime(start))}</SiteLink>
              )}
              {children}
            </div>
          </figcaption>
        </figure>
        {/* Last: while the page still comes in, what it is to stand beside is there before it. */}
        <div className={drawingStyles.place} data-drawing={drawing}>
          <Illustration
            ref={turning}
            name={name}
            className={drawingStyles.drawing}
            data-drawing={drawing}
            title={quoteDrawingAlts[drawing]}
            viewBox={viewBox}
            preserveAspectRatio={align}
          />
        </div>
      </div>
    </article>
  );
}
