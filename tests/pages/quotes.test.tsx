import { screen, waitFor, within } from "@testing-library/react";
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
  // While the page comes in, the words are there first.
  expect(getByText(quote.role).compareDocumentPosition(drawing)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.each(quotes)("a card leads to its page: $slug", async (quote) => {
  const { user } = await visit(paths.quotes);
  const name = new RegExp(`${quoteCopy.open}.*${quote.headline}`);
  await user.click(card(quote).getByRole("link", { name }));
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(quote.headline));
  expect(window.location.pathname).toBe(paths.quote(quote.slug));
  expect(screen.getByText(quoteSource)).toBeVisible();
});

test.each(quotes)("$slug leads to where the film has it, if it does", async (quote) => {
  await visit(paths.quote(quote.slug));
  const start = quoteStarts[quote.slug];
  const link = screen.queryByRole("link", { name: quoteCopy.watch(clockTime(start ?? 0)) });
  expect(link?.getAttribute("href") ?? null).toBe(start === undefined ? null : paths.moment(start));
});

test("the cards go round the wall, both ways", async () => {
  const [first] = quotes;
  for (const [label, direction] of [
    [quoteCopy.next, "next"],
    [quoteCopy.previous, "previous"],
  ] as const) {
    const { user, unmount } = await visit(paths.quote(first.slug));
    let at: Quote = first;
    for (const _ of quotes) {
      at = quotesBeside(at.slug)[direction];
      await user.click(screen.getByRole("link", { name: new RegExp(`^${label}`) }));
      await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(at.headline));
    }
    expect(window.location.pathname).toBe(paths.quote(first.slug));
    unmount();
  }
});
