import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  relatedPeople,
  portraitAlts,
  personCopy,
  people,
  peopleBeside,
  lead,
  story,
} from "#content/people.ts";
import { paths } from "#content/paths.ts";
import { visit } from "../support/visit.tsx";

test.each(people)("$slug is named, shown and described", async (person) => {
  await visit(paths.character(person.slug));
  expect(screen.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
  expect(screen.getByRole("img", { name: portraitAlts[person.portrait] })).toBeVisible();
  const facts = screen.getAllByRole("term").map((term) => [term.textContent, term.nextSibling?.textContent]);
  expect(facts).toEqual(person.facts.map(({ label, text }) => [label, text]));
});

test("his story is told in order, and those around him who have a page are a link away", async () => {
  await visit(paths.character(lead.slug));
  const steps = screen.getAllByRole("listitem").filter((item) => item.closest("ol"));
  expect(steps).toHaveLength(story.length);
  for (const [index, { label, text }] of story.entries()) {
    expect(steps[index]).toHaveTextContent(label);
    expect(steps[index]).toHaveTextContent(text);
  }
  for (const { name, slug } of relatedPeople) {
    const links = within(screen.getByRole("heading", { level: 3, name })).queryAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(slug ? [paths.character(slug)] : []);
  }
});

test.each(peopleBeside(lead.slug))("$slug leads to the rest of the people", async ({ slug }) => {
  await visit(paths.character(slug));
  const row = within(screen.getByRole("navigation", { name: personCopy.others }));
  for (const other of peopleBeside(slug))
    expect(row.getByRole("link", { name: new RegExp(`${other.name}$`) })).toHaveAttribute(
      "href",
      paths.character(other.slug),
    );
});
