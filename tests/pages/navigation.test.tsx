import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { share } from "#content/site-copy.ts";
import { absoluteUrl } from "#lib/url.ts";
import { visit } from "../support/visit.tsx";

/** What a screen reader is told without being asked. */
const announced = () => document.querySelector(".sr-only[aria-live]")?.textContent;

test("the first page leaves the focus where it is and announces nothing", async () => {
  await visit(paths.featurette);
  expect(document.body).toHaveFocus();
  expect(announced()).toBe("");
});

test("every address without a page says so, looks the same, and leads home", async () => {
  const mains = new Set<string>();
  for (const path of ["/quotes/nobody", "/characters/nobody", "/quotes/stay-idly-by/more"]) {
    const { unmount } = await visit(path);
    mains.add(screen.getByRole("main").innerHTML);
    unmount();
  }
  const { user } = await visit("/nobody");
  mains.add(screen.getByRole("main").innerHTML);
  expect(mains.size).toBe(1);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(pages.notFound.heading);
  await waitFor(() => expect(document.querySelector('meta[name="robots"]')).not.toBeNull());
  await user.click(within(screen.getByRole("contentinfo")).getByRole("button", { name: share.label }));
  const [email] = within(screen.getByRole("dialog", { name: share.heading })).getAllByRole("link");
  const home = encodeURIComponent(absoluteUrl(paths.home));
  expect(email?.getAttribute("href")).toMatch(new RegExp(`${home}$`));
  await user.keyboard("{Escape}");
  await user.click(within(screen.getByRole("main")).getByRole("link"));
  await waitFor(() => expect(window.location.pathname).toBe(paths.home));
});
