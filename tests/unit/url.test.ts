import * as fc from "fast-check";
import { expect, test } from "vitest";
import { keepPreview, namedPage } from "#lib/url.ts";

test.each([
  ["/quotes", "", "/quotes"],
  ["/quotes", "?other=1", "/quotes"],
  ["/quotes", "?other=1&at=x", "/quotes?at=x"],
  ["/quotes?at=y", "?at=x", "/quotes?at=x"],
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

const PAGES = ["/", "/quotes", "/quotes/stay-idly-by"];

test.each([
  ["/", "/"],
  ["/index", "/"],
  ["//quotes//", "/quotes"],
  ["/quotes.html", "/quotes"],
  ["/quotes/index.html", "/quotes"],
  ["/QUOTES", "/quotes"],
  ["/quotes%2fstay-idly-by", "/quotes/stay-idly-by"],
  ["/quotes/nothing", null],
  ["/assets/..%2fquotes", null],
  ["//evil.example/login", null],
  ["/web/2026/https://luke-cage.example/quotes", null],
  ["/%E0%A4%A", null],
])("%s names %s", (pathname, page) => {
  expect(namedPage(pathname, PAGES, "/")).toBe(page);
});

test.each([
  ["/luke-cage", "/"],
  ["/luke-cage/quotes.html", "/quotes"],
  ["/luke-cagequotes", null],
  ["/quotes", null],
])("below a base %s names %s", (pathname, page) => {
  expect(namedPage(pathname, PAGES, "/luke-cage/")).toBe(page);
});
