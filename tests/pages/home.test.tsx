import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { visit } from "../support/visit.tsx";

test("the home page has the way to the film", async () => {
  await visit("/");
  expect(screen.getByRole("heading", { level: 1 })).toBeVisible();
});
