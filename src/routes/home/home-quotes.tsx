import { home } from "#content/home.ts";
import { QuoteWall } from "#features/quotes/quote-wall.tsx";

/** The three answers, as they hang on their own wall. */
export function HomeQuotes() {
  return (
    <section aria-labelledby="answers">
      <h2 className="sr-only" id="answers">
        {home.quotesHeading}
      </h2>
      <QuoteWall level={3} />
    </section>
  );
}
