import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keepPreview } from "#lib/url.ts";

test.each([
  ["/quotes", "", "/quotes"],
  ["/quotes", "?other=1", "/quotes"],
  ["/quotes", "?at=x", "/quotes?at=x"],
  ["/quotes", "?other=1&at=x", "/quotes?at=x"],
  ["/quotes?order=old", "?at=x", "/quotes?order=old&at=x"],
  ["/quotes?at=y", "?at=x", "/quotes?at=x"],
  ["/characters/luke-cage#origin", "?at=x", "/characters/luke-cage?at=x#origin"],
  ["/quotes?order=old#top", "?at=x", "/quotes?order=old&at=x#top"],
  ["/quotes", "?at=", "/quotes?at="],
  ["/quotes", "?at=a&at=b", "/quotes?at=a"],
])("%s beside %j is %s", (to, search, expected) => {
  expect(keepPreview(to, search)).toBe(expected);
});

test("carries any value unchanged and leaves path and hash alone", () => {
  const segment = fc.string({ unit: "grapheme" }).map((text) => encodeURIComponent(text));
  fc.assert(
    fc.property(segment, segment, fc.string(), (path, hash, value) => {
      const search = `?${new URLSearchParams({ at: value })}`;
      const url = new URL(keepPreview(`/${path}#${hash}`, search), "https://site.example");
      expect(url.searchParams.getAll("at")).toEqual([value]);
      expect(url.hash.slice(1)).toBe(hash);
      expect(url.pathname).toBe(new URL(`/${path}`, "https://site.example").pathname);
    }),
  );
});
