import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { episodes } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { visit } from "../support/visit.tsx";

test("each episode is read out with its number", async () => {
  await visit(paths.home);
  for (const [index, title] of episodes.entries()) {
    const number = screen.getByText(title).querySelector("span");
    expect(number).toHaveTextContent(String(index + 1));
    expect(number?.closest("[aria-hidden]")).toBeNull();
  }
});
