import type { Quote } from "#content/quotes.ts";
import { SaveImageButton } from "./save-image-button.tsx";
import { ShareButton } from "./share-button.tsx";
import { shareableQuote } from "./shareable.ts";

/** What can be done with a quotation wherever its card hangs. */
export function QuoteActions({ quote }: { quote: Quote }) {
  return (
    <>
      <ShareButton subject={shareableQuote(quote)} hint={quote.headline} />
      <SaveImageButton quote={quote} hint={quote.headline} />
    </>
  );
}
