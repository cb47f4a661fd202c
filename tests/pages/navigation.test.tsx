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
  for (const path of ["/nobody", "/quotes/nobody", "/characters/nobody", "/quotes/stay-idly-by/more"]) {
    const { user, unmount } = await visit(path);
    expect(screen.getByRole("heading", { level: 1 }), path).toHaveTextContent(pages.notFound.heading);
    await waitFor(() => expect(document.querySelector('meta[name="robots"]'), path).not.toBeNull());
    mains.add(screen.getByRole("main").innerHTML);
    await user.click(within(screen.getByRole("contentinfo")).getByRole("button", { name: share.label }));
    const [email] = within(screen.getByRole("dialog", { name: share.heading })).getAllByRole("link");
    const home = encodeURIComponent(absoluteUrl(paths.home));
    expect(email?.getAttribute("href"), path).toMatch(new RegExp(`${home}$`));
    await user.keyboard("{Escape}");
    await user.click(within(screen.getByRole("main")).getByRole("link"));
    await waitFor(() => expect(window.location.pathname).toBe(paths.home));
    unmount();
  }
  expect(mains.size).toBe(1);
});
