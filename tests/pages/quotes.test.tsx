import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { quoteStarts } from "#content/quote-starts.ts";
import { paths } from "#content/paths.ts";
import {
  quoteCopy,
  quoteDrawingAlts,
  quotes,
  quotesBeside,
  quoteSource,
  type Quote,
} from "#content/quotes.ts";
import { clockTime } from "#lib/format-time.ts";
import { visit } from "../support/visit.tsx";

function card({ headline }: Quote) {
  const found = screen
    .getAllByRole("article")
    .find((article) => within(article).queryByRole("heading", { name: headline }));
  if (!found) throw new Error(`There is no card "${headline}"`);
  return within(found);
}

test.each(quotes)("the wall has the whole of $slug", async (quote) => {
  await visit(paths.quotes);
  const { getByRole, getByText } = card(quote);
  // Reader views take the paragraphs of a page.
  expect(within(getByRole("blockquote")).getByRole("paragraph")).toHaveTextContent(`“${quote.text}”`);
  expect(getByText(quote.speaker)).toBeVisible();
  expect(getByText(quote.role)).toBeVisible();
  const drawing = getByRole("img", { name: quoteDrawingAlts[quote.drawing] });
  expect(drawing).toBeVisible();
  const link = getByRole("link", { name: new RegExp(`${quoteCopy.open}.*${quote.headline}`) });
  expect(link).toHaveAttribute("href", paths.quote(quote.slug));
  // While the page comes in, the words are there first.
  expect(getByText(quote.role).compareDocumentPosition(drawing)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each(quotes)(
  "the page of $slug leads to the film, if it has it, and to the cards beside",
  async (quote) => {
    await visit(paths.quote(quote.slug));
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(quote.headline);
    expect(screen.getByText(quoteSource)).toBeVisible();
    const start = quoteStarts[quote.slug];
    const link = screen.queryByRole("link", { name: quoteCopy.watch(clockTime(start ?? 0)) });
    expect(link?.getAttribute("href") ?? null).toBe(start === undefined ? null : paths.moment(start));
    for (const side of ["next", "previous"] as const)
      expect(screen.getByRole("link", { name: new RegExp(`^${quoteCopy[side]}`) })).toHaveAttribute(
        "href",
        paths.quote(quotesBeside(quote.slug)[side].slug),
      );
  },
);

test("the cards go round the wall, both ways", () => {
  for (const side of ["next", "previous"] as const) {
    let at: Quote = quotes[0];
    const round = quotes.map(() => (at = quotesBeside(at.slug)[side]).slug);
    expect(round.at(-1)).toBe(quotes[0].slug);
    expect(new Set(round).size).toBe(quotes.length);
  }
});
