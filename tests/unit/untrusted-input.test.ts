import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { film } from "#content/film.ts";
import { findPerson, people } from "#content/people.ts";
import { findQuote, quotes } from "#content/quotes.ts";
import { readPreview } from "#features/countdown/page-clock.ts";
import { readFilmSettings } from "#features/film/film-settings.ts";
import { startFromUrl } from "#features/film/use-film.ts";
import { fragmentTarget } from "#lib/dom.ts";
import { parseTimestamp } from "#lib/format-time.ts";
import { readStored, readStoredObject, writeStored } from "#lib/stored.ts";
import { anyText } from "../support/any-text.ts";

/** What people and programs put into addresses: anything, and much that looks almost right. */
const hostile = fc.oneof(
  anyText,
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("__proto__", "constructor", "toString", "../../etc", "%00", "<script>"),
  fc.constantFrom("-1", "1e309", "NaN"),
  fc.date({ noInvalidDate: false }).map(String),
  fc.stringMatching(/^\d{1,6}-\d{1,3}-\d{1,3}T?[\d:.]{0,12}Z?$/),
  fc.stringMatching(/^-?\d{0,12}m?\d{0,12}s?$/),
);

test("?at= is a finite moment, a plain notice, or nothing, also in a query that is no query", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const search of [`?at=${encodeURIComponent(text)}`, text]) {
        const preview = readPreview(search, 1_800_000_000_000);
        if (preview.kind === "set") expect(Number.isFinite(preview.offsetMs)).toBe(true);
        else expect(["bad", "none"]).toContain(preview.kind);
      }
    }),
  );
});

test.each([
  ["from=mail&amp;t=19.", 19],
  ["t=soon", null],
  [`t=${film.durationSeconds + 1}`, null],
])("?%s begins the film at %s", (query, seconds) => {
  expect(startFromUrl(`?${query}`)).toBe(seconds);
});

test("?t= is a moment from 0 on, or nothing", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const seconds = parseTimestamp(text);
      if (seconds !== null) expect(seconds >= 0 && Number.isFinite(seconds)).toBe(true);
    }),
  );
});

/** Slugs that are nearly right, as the router hands them on when someone types. */
const nearlySlug = fc
  .tuple(fc.constantFrom(...quotes, ...people), fc.constantFrom("", " ", "/", "%00", ".html", "-2"))
  .chain(([{ slug }, more]) => fc.constantFrom(slug + more, slug.toUpperCase() + more));

test("a slug finds what has that slug, or nothing", () => {
  fc.assert(
    fc.property(fc.oneof(hostile, nearlySlug), (slug) => {
      expect(findQuote(slug)?.slug ?? slug).toBe(slug);
      expect(findPerson(slug)?.slug ?? slug).toBe(slug);
    }),
  );
});

test("a hash points at the part with that id, or at nothing", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const hash of [`#${text}`, new URL(`#${text}`, "http://a.example").hash])
        expect(fragmentTarget(hash)).toBeNull();
    }),
    { examples: [["%E0%A4%A"]] },
  );
});

test("a hash is understood however the browser has escaped it", () => {
  const part = document.body.appendChild(document.createElement("p"));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (id) => {
      part.id = id;
      expect(fragmentTarget(`#${encodeURIComponent(id)}`)).toBe(part);
      expect(fragmentTarget(`#${id}`)).toBe(part);
    }),
  );
  part.id = "%E0%A4%A";
  expect(fragmentTarget("#%E0%A4%A")).toBe(part);
  part.remove();
});

test("a remembered choice that nobody made is no choice", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      writeStored("motion", text);
      expect(readStored("motion")).toBe(text);
      // As on the next visit: what was chosen is read once.
      vi.resetModules();
      const { prefersReducedMotion, systemPrefersReducedMotion } = await import("#lib/reduced-motion.ts");
      expect(prefersReducedMotion()).toBe(text === "reduced" || systemPrefersReducedMotion());
    }),
    { examples: [["reduced"]] },
  );
});

const json = fc.oneof(
  hostile,
  fc.json(),
  fc.record({ positionSeconds: fc.anything(), hasCaptions: fc.anything() }).map((x) => JSON.stringify(x)),
);

test("stored scroll positions are an object, whatever is stored", () => {
  fc.assert(
    fc.property(json, (text) => {
      window.sessionStorage.setItem("scroll-positions", text);
      expect(readStoredObject("scroll-positions", "sessionStorage")).toBeInstanceOf(Object);
    }),
    { examples: [["null"], ["5"], ['"rubbish"'], ["{"]] },
  );
});

test("stored film settings are valid, or count as not set", () => {
  fc.assert(
    fc.property(json, (text) => {
      writeStored("film", text);
      const { positionSeconds, hasCaptions } = readFilmSettings();
      const isInFilm =
        positionSeconds === null || (positionSeconds > 0 && positionSeconds < film.durationSeconds);
      expect(isInFilm, `position ${positionSeconds}`).toBe(true);
      expect(typeof hasCaptions).toBe("boolean");
    }),
    { examples: [["null"], ['{"positionSeconds":-1}'], ['{"positionSeconds":"Infinity"}'], ["{"]] },
  );
});

test("a coin on top of what nobody paid makes a whole number of coins", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostile, fc.double().map(String)), async (text) => {
      writeStored("swear-jar", text);
      vi.resetModules();
      const { payUp } = await import("#features/swear-jar/coin-count.ts");
      payUp();
      expect(readStored("swear-jar")).toMatch(/^[1-9]\d{0,3}$/);
    }),
    { examples: [["-1"], ["0.5"], ["9999"], ["12345"], ["1e3"], [" 7"], ["Infinity"]] },
  );
});

test("storage that throws remembers nothing and disturbs nobody", () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("Blocked", "SecurityError");
  });
  expect(() => writeStored("motion", "reduced")).not.toThrow();
  expect(readStored("motion")).toBeNull();
});
