import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { paths } from "#content/paths.ts";
import { visit } from "../support/visit.tsx";

const main = () => screen.getByRole("main").innerHTML;

test("every address without a page looks the same", async () => {
  const { unmount } = await visit("/nowhere");
  const nowhere = main();
  unmount();
  for (const path of ["/quotes/nobody", "/characters/nobody"]) {
    const { unmount: leave } = await visit(path);
    expect(main()).toBe(nowhere);
    leave();
  }
});

test("the hole leads home", async () => {
  const { user } = await visit("/characters/nobody");
  await user.click(within(screen.getByRole("main")).getByRole("link"));
  await waitFor(() => expect(window.location.pathname).toBe(paths.home));
});
