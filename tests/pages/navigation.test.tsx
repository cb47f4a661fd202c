import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { navigation } from "#content/home.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { visit } from "../support/visit.tsx";

/** The link of the site's navigation that leads to a page; its words depend on the width of the screen. */
function siteLink(to: string): HTMLElement {
  const links = within(screen.getByRole("navigation", { name: "Site" })).getAllByRole("link");
  const link = links.find((each) => each.getAttribute("href") === to);
  if (!link) throw new Error(`The navigation does not lead to ${to}`);
  return link;
}

/** What a screen reader is told without being asked. */
const announced = () => document.querySelector(".sr-only[aria-live]")?.textContent;

test.each(navigation)("$label: its heading has the focus and its title is announced", async ({ to }) => {
  const { user } = await visit(paths.home);
  const before = screen.getByRole("heading", { level: 1 });
  await user.click(siteLink(to));
  await waitFor(() => expect(window.location.pathname).toBe(to));
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
  expect(before).not.toBeInTheDocument();
  expect(document.title).not.toBe("");
  await waitFor(() => expect(announced()).toBe(document.title));
  expect(siteLink(to)).toHaveAttribute("aria-current", "page");
});

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
    await user.click(within(screen.getByRole("main")).getByRole("link"));
    await waitFor(() => expect(window.location.pathname).toBe(paths.home));
    unmount();
  }
  expect(mains.size).toBe(1);
});
