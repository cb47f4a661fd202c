import { matchRoutes } from "react-router";
import { describe, expect, test } from "vitest";
import { routes } from "#app/routes.tsx";
import { episodes, sides } from "#content/home.ts";
import { captionCues, cues } from "#content/film-cues.ts";
import { film } from "#content/film.ts";
import { quoteStarts } from "#content/quote-starts.ts";
import { allPaths } from "#content/paths.ts";
import { premiereZone, premiereZoneWord } from "#content/premiere.ts";
import { quotes } from "#content/quotes.ts";
import { CHARACTERS } from "../../tools/fonts.ts";

const modules = import.meta.glob<Record<string, unknown>>("/src/content/*.ts", { eager: true });

/** Every piece of text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

const COUNT = /\b(one|two|three|four|five) (?:people|quotes|cards|answers)\b/gi;

/** As the announcement prints it, before the site's typographer was there. */
const plain = (text: string) => text.replaceAll("’", "'");

/** Word for word, as reported. */
const REPORTED = [
  [
    "stay-idly-by",
    "Mike Colter",
    "Luke Cage is not a guy who's trying to be a hero. After Jessica Jones, he goes uptown and he just wants to be left alone, but he finds Cottonmouth basically running Harlem. Cage didn't want to get involved, he's just trying to figure things out. He just can't stay idly by and let things happen.",
  ],
  [
    "powers-he-didnt-ask-for",
    "Cheo Hodari Coker",
    "He has powers he didn't ask for, the woman he fell in love with is dead, and he was put in prison for a crime he didn't commit. Harlem is where he's hiding out. He ends up sweeping up hair in a barbershop.",
  ],
  [
    "the-heros-journey",
    "Rosario Dawson",
    "If you see a need and you decided it's your responsibility to address it, that's the hero's journey. It's a really different vibe, a really different hero.",
  ],
] as const;

describe("the quotations", () => {
  test("are all checked here, word for word", () => {
    expect(
      quotes.map(({ slug }) => slug),
      "add the quotation to REPORTED in this file",
    ).toEqual(REPORTED.map(([slug]) => slug));
  });

  test.each(REPORTED)("%s is what %s said, word for word", (slug, speaker, text) => {
    const quote = quotes.find((each) => each.slug === slug);
    expect(quote?.speaker).toBe(speaker);
    expect(plain(quote?.text ?? "")).toBe(text);
  });

  test.each(quotes)("$slug has its headline from it", ({ text, headline }) => {
    expect(text.toLowerCase()).toContain(headline.toLowerCase());
  });
});

test("the words count as many quotations as there are", () => {
  const word = ["no", "one", "two", "three", "four", "five"][quotes.length];
  const counted = Object.entries(modules).flatMap(([file, module]) =>
    textsIn(module).flatMap((text) =>
      Array.from(text.matchAll(COUNT), ([words, number]) => ({ file, words, number: number?.toLowerCase() })),
    ),
  );
  expect(counted).not.toEqual([]);
  expect(counted.filter(({ number }) => number !== word)).toEqual([]);
});

test("the addresses lead to every page and to no missing one, in lower-case words and hyphens", () => {
  const reached = new Set(allPaths.map((path) => matchRoutes(routes, path)?.at(-1)?.route));
  const due = new Set(routes.filter(({ path }) => path !== "*"));
  expect(reached, "allPaths (src/content/paths.ts), which is what is built").toEqual(due);
  for (const path of allPaths) expect(path).toMatch(/^\/(?:[a-z]+(?:-[a-z]+)*\/?)*$/);
});

describe("the film", () => {
  test("shows every cue for a while, and within its length; captions one at a time", () => {
    for (const { start, end } of cues) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(film.durationSeconds);
    }
    for (const [index, { start }] of captionCues.slice(1).entries())
      expect(start).toBeGreaterThanOrEqual(captionCues[index]?.end ?? 0);
  });

  test("leaves time to read: no line has more than 15 characters a second", () => {
    for (const { start, end, text, kind } of cues)
      if (kind === "line") expect(text.length / (end - start), text).toBeLessThanOrEqual(15);
  });

  test("has its pictures described between the words, slowly enough to be said", () => {
    const words = cues.filter(({ kind }) => kind === "line" || kind === "title");
    const descriptions = cues.filter(({ kind }) => kind === "description");
    expect(descriptions.length).toBeGreaterThan(0);
    for (const { start, end, text } of descriptions) {
      const before = words.findLast((each) => each.start < end);
      const said = before ? before.start + before.text.length / 20 : 0;
      expect(start, `"${text}" waits for the words before it`).toBeGreaterThanOrEqual(said);
      expect(text.length / (end - start), text).toBeLessThanOrEqual(25);
    }
  });

  const spoken = quotes.filter(({ slug }) => quoteStarts[slug] !== undefined);
  test.each(spoken)("says $slug word for word", ({ slug, speaker, text: words }) => {
    const lines = cues.filter((cue) => cue.quote === slug);
    expect(lines.map(({ text }) => text).join(" ")).toBe(words);
    for (const line of lines) expect(line).toMatchObject({ speaker, kind: "line" });
    expect(quoteStarts[slug]).toBe(lines[0]?.start);
  });
});

test("the premiere's zone is called by its own name", () => {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: premiereZone, timeZoneName: "longGeneric" });
  const name = format.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value;
  // "Pacific Time", but "Japan Standard Time" where there is no summer's.
  expect([`${premiereZoneWord} Time`, `${premiereZoneWord} Standard Time`]).toContain(name);
});

test("the record has every episode once, numbered through", () => {
  expect(episodes).toHaveLength(13);
  expect(sides.flatMap(({ titles }) => titles)).toEqual([...episodes]);
  for (const { first, titles } of sides) expect(titles[0]).toBe(episodes[first - 1]);
});

test("the fonts have every character that the site says", () => {
  const known = new Set(CHARACTERS);
  const missing = textsIn(modules)
    .flatMap((text) => [...text.replaceAll("\n", "")])
    .filter((character) => !known.has(character));
  expect([...new Set(missing)]).toEqual([]);
});
