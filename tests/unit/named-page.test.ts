import { expect, test } from "vitest";
import { namedPage } from "#lib/url.ts";

const PAGES = ["/", "/quotes", "/quotes/stay-idly-by"];

test.each([
  ["/", "/"],
  ["//", "/"],
  ["/index", "/"],
  ["/index.html", "/"],
  ["/quotes", "/quotes"],
  ["/quotes/", "/quotes"],
  ["//quotes//", "/quotes"],
  ["/quotes.html", "/quotes"],
  ["/quotes/index.html", "/quotes"],
  ["/QUOTES", "/quotes"],
  ["/quotes%2fstay-idly-by", "/quotes/stay-idly-by"],
  ["/quotes/st%61y-idly-by", "/quotes/stay-idly-by"],
  ["/quotes/nothing", null],
  ["/quotesx", null],
  ["/assets/..%2fquotes", null],
  ["//evil.example/login", null],
  ["/web/2026/https://luke-cage.example/quotes", null],
  ["/%E0%A4%A", null],
])("%s names %s", (pathname, page) => {
  expect(namedPage(pathname, PAGES, "/")).toBe(page);
});

test.each([
  ["/luke-cage", "/"],
  ["/luke-cage/", "/"],
  ["/luke-cage/quotes.html", "/quotes"],
  ["/luke-cagequotes", null],
  ["/quotes", null],
])("below a base %s names %s", (pathname, page) => {
  expect(namedPage(pathname, PAGES, "/luke-cage/")).toBe(page);
});
