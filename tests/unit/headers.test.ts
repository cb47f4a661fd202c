// @vitest-environment node
import { describe, expect, test } from "vitest";
import { toCaddy, toHeadersFile, toNginx } from "../../build/header-files.ts";
import { headerRules, headersFor } from "../../build/headers.ts";

const facts = { base: "/", scriptHashes: ["sha256-early"], styleHashes: ["sha256-sheet"] };
const rules = headerRules(facts);
const csp = (path: string) =>
  new Map(
    (headersFor(path, rules)["Content-Security-Policy"] ?? "").split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );

describe("every address", () => {
  test.each([
    ["Strict-Transport-Security", /max-age=\d{8}/],
    ["Permissions-Policy", /camera=\(\).*microphone=\(\)/],
    ["Referrer-Policy", /^strict-origin-when-cross-origin$/],
    ["Cross-Origin-Opener-Policy", /^same-origin$/],
    ["X-Content-Type-Options", /^nosniff$/],
    ["Cache-Control", /must-revalidate/],
  ])("sends %s", (name, value) => {
    for (const path of ["/", "/quotes/stay-idly-by", "/embed/countdown", "/nowhere"])
      expect(headersFor(path, rules)[name]).toMatch(value);
  });

  test.each([
    ["default-src", "'none'"],
    ["script-src", "'self' 'sha256-early'"],
    ["style-src", "'self' 'sha256-sheet'"],
    ["object-src", undefined],
    ["font-src", "'self'"],
    ["connect-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    ["frame-src", "'self'"],
    ["frame-ancestors", "'none'"],
    ["require-trusted-types-for", "'script'"],
    ["trusted-types", "service-worker"],
  ])("has a policy with %s %s", (directive, value) => {
    expect(csp("/").get(directive)).toBe(value);
  });
});

test("only the countdown for other sites may be framed", () => {
  expect(csp("/embed/countdown").get("frame-ancestors")).toBe("*");
  expect(csp("/embed/countdown/more").get("frame-ancestors")).toBe("'none'");
  expect(csp("/embed").get("frame-ancestors")).toBe("'none'");
});

test("frames of another host are allowed only where the film is hosted there", () => {
  const [rule] = headerRules({ ...facts, frameHost: "https://www.youtube-nocookie.com" });
  expect(rule?.headers["Content-Security-Policy"]).toContain(
    "frame-src 'self' https://www.youtube-nocookie.com;",
  );
});

test("hashed files are kept for a year, pages are asked for again", () => {
  expect(headersFor("/assets/index-abc.js", rules)["Cache-Control"]).toContain("immutable");
  expect(headersFor("/assetsx", rules)["Cache-Control"]).not.toContain("immutable");
});

test("rules move with the base", () => {
  const moved = headerRules({ ...facts, base: "/luke-cage/" });
  expect(headersFor("/luke-cage/assets/a.js", moved)["Cache-Control"]).toContain("immutable");
  expect(headersFor("/assets/a.js", moved)).toEqual({});
});

describe("_headers", () => {
  const blocks = toHeadersFile(rules)
    .trim()
    .split("\n\n")
    .map((block) => block.split("\n"));

  test("says for each path what the rules say", () => {
    expect(blocks.map(([path]) => path)).toEqual(rules.map(({ path }) => path));
    for (const [path = "", ...lines] of blocks) {
      const headers = rules.find((rule) => rule.path === path)?.headers ?? {};
      const said = lines.filter((line) => line.includes(":")).map((line) => line.trim());
      expect(said).toEqual(Object.entries(headers).map(([name, value]) => `${name}: ${value}`));
    }
  });

  test("detaches what a later rule replaces, for Cloudflare would join the two", () => {
    const embed = blocks.find(([path]) => path === "/embed/countdown");
    expect(embed?.[1]).toBe("  ! Content-Security-Policy");
  });

  test("keeps to Cloudflare's 2000 characters a line", () => {
    for (const line of blocks.flat()) expect(line.length).toBeLessThan(2_000);
  });
});

test("nginx sends each header once, with the last rule first", () => {
  const conf = toNginx(rules);
  for (const name of Object.keys(rules[0]?.headers ?? {}))
    expect(conf.match(new RegExp(`add_header ${name} `, "g"))).toHaveLength(1);
  const [caching = ""] = /map [^}]*site_cache_control[^}]*/.exec(conf) ?? [];
  expect(caching.indexOf("/assets/")).toBeLessThan(caching.indexOf('"~^.../"'));
});

test("Caddy gets every header of every rule", () => {
  const lines = toCaddy(rules).trim().split("\n");
  expect(lines).toHaveLength(rules.flatMap(({ headers }) => Object.keys(headers)).length);
  expect(lines).toContain('header /assets/* Cache-Control "public, max-age=31536000, immutable"');
});
