// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import { replaceWithCanonical } from "#app/canonical-url.ts";

afterEach(() => {
  document.head.replaceChildren();
  window.history.replaceState(null, "", "/");
});

test.each([
  ["/quotes.html?at=1#x", "https://a.example/quotes", "/quotes?at=1#x"],
  ["/quotes/", "https://a.example/quotes", "/quotes"],
  ["/index", "https://a.example/", "/"],
  ["/luke-cage/index.html", "https://a.example/luke-cage/", "/luke-cage/"],
  ["/quotes", "https://a.example/quotes", "/quotes"],
  ["/quotes", "https://a.example//quotes", "/quotes"],
  ["/quotes", "https://a.example/elsewhere/quotes", "/quotes"],
  ["/nowhere.html", undefined, "/nowhere.html"],
])("%s, whose page says %s, goes by %s", (asked, canonical, own) => {
  window.history.replaceState(null, "", asked);
  if (canonical) {
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "canonical", href: canonical }));
  }
  replaceWithCanonical();
  const { pathname, search, hash } = window.location;
  expect(pathname + search + hash).toBe(own);
});
