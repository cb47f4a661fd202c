import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import {
  relatedPeople,
  portraitAlts,
  origin,
  personCopy,
  people,
  peopleBeside,
  lead,
  story,
} from "#content/people.ts";
import { paths } from "#content/paths.ts";
import { visit } from "../support/visit.tsx";

const leadPath = paths.character(lead.slug);

test.each(people)("$slug is named, shown and described", async (person) => {
  await visit(paths.character(person.slug));
  expect(screen.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
  expect(screen.getByRole("img", { name: portraitAlts[person.portrait] })).toBeVisible();
  const facts = screen.getAllByRole("term").map((term) => [term.textContent, term.nextSibling?.textContent]);
  expect(facts).toEqual(person.facts.map(({ label, text }) => [label, text]));
});

test("his story is told in order", async () => {
  await visit(leadPath);
  const steps = screen.getAllByRole("listitem").filter((item) => item.closest("ol"));
  expect(steps).toHaveLength(story.length);
  for (const [index, { label, text }] of story.entries()) {
    expect(steps[index]).toHaveTextContent(label);
    expect(steps[index]).toHaveTextContent(text);
  }
});

test("those around him who have a page are a link away", async () => {
  await visit(leadPath);
  for (const { name, slug } of relatedPeople) {
    const links = within(screen.getByRole("heading", { level: 3, name })).queryAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(slug ? [paths.character(slug)] : []);
  }
});

test.each(peopleBeside(lead.slug))("$slug leads to the rest of the people", async ({ slug }) => {
  for (const { name } of peopleBeside(slug)) {
    const { user, unmount } = await visit(paths.character(slug));
    const row = within(screen.getByRole("navigation", { name: personCopy.others }));
    await user.click(row.getByRole("link", { name: new RegExp(`${name}$`) }));
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveAccessibleName(name));
    unmount();
  }
});

test("his origin has an address", async () => {
  await visit(leadPath);
  const id = paths.origin(lead.slug).split("#")[1];
  expect(id).toBe(origin.id);
  expect(screen.getByRole("heading", { level: 2, name: origin.lines.join(" ") })).toHaveAttribute("id", id);
});
