import { readFileSync } from "node:fs";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { describe, expect, test } from "vitest";
import { toHeadersFile, toNginx } from "../../tools/vite/header-files.ts";
import { headerRules, headersFor } from "../../tools/vite/headers.ts";

const facts = { base: "/", scriptHashes: ["sha256-early"], styleHashes: ["sha256-sheet"] };
const rules = headerRules(facts);

/** Of every answer, with the caching of its kind. */
const ofAll = (caching: string) => ({
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Cache-Control": caching,
});

// In full: one directive more (script-src-attr, say) may open what these close.
const policy = (ancestors: string) =>
  [
    "default-src 'none'",
    "script-src 'self' 'sha256-early'",
    "style-src 'self' 'sha256-sheet'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    `frame-ancestors ${ancestors}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types service-worker illustrations",
  ].join("; ");

// Pages, what stands in for one, and what is opened as one or runs as a worker. Only the embed may be framed.
test.each([
  ["/", "'none'"],
  ["/quotes/stay-idly-by", "'none'"],
  ["/embed", "'none'"],
  ["/assetsx", "'none'"],
  ["/embed/countdown", "*"],
  ["/sw.js", "'none'"],
  ["/favicon.svg", "'none'"],
  ["/sitemap.xml", "'none'"],
])("the document %s is sent with these headers and no other, and may be framed by %s", (path, ancestors) => {
  expect(headersFor(path, rules)).toEqual({
    ...ofAll("public, max-age=0, must-revalidate"),
    "Content-Security-Policy": policy(ancestors),
    "Permissions-Policy": expect.stringMatching(
      /^fullscreen=\(self\), picture-in-picture=\(self\), autoplay=\(self\), clipboard-write=\(self\)(, [a-z-]+=\(\))+$/,
    ),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
  });
});

test.each(["camera", "display-capture", "geolocation", "microphone", "payment", "serial", "usb"])(
  "documents may not use %s",
  (feature) => expect(headersFor("/", rules)["Permissions-Policy"]).toContain(`, ${feature}=()`),
);

test.each([
  ["/assets/index-abc.js", "public, max-age=31536000, immutable"],
  ["/images/wide-abc.png", "public, max-age=86400"],
  ["/film/film.mp4", "public, max-age=86400"],
])("the part of a page %s is sent with nothing that only a document needs, and %s", (path, caching) => {
  expect(headersFor(path, rules)).toEqual(ofAll(caching));
});

test("Google's evaluator finds no fault with the policy", () => {
  const findings = new CspEvaluator(new CspParser(policy("'none'")).csp).evaluate();
  // It warns of 'self' wherever a site may hold files of its users. This one holds none.
  expect(findings.filter(({ value }) => value !== "'self'")).toEqual([]);
});

test("frames of another host are allowed only where the film is hosted there", () => {
  const [rule] = headerRules({ ...facts, frameHost: "https://www.youtube-nocookie.com" });
  expect(rule?.headers["Content-Security-Policy"]).toContain(
    "frame-src 'self' https://www.youtube-nocookie.com;",
  );
});

test("rules move with the base", () => {
  const moved = headerRules({ ...facts, base: "/luke-cage/" });
  expect(headersFor("/luke-cage/assets/a.js", moved)["Cache-Control"]).toContain("immutable");
  expect(headersFor("/assets/a.js", moved)).toEqual({});
});

describe("_headers", () => {
  const file = toHeadersFile(rules, ["/assets/a.js", "/assets/b.css"]).trim();
  const blocks = file.split("\n\n").map((block) => block.split("\n").map((line) => line.trim()));

  test("has a rule for each folder, and in place of the assets' for each asset", () => {
    const paths = ["/*", "/assets/a.js", "/assets/b.css", "/images/*", "/film/*", "/embed/*"];
    expect(blocks.map(([path]) => path)).toEqual(paths);
  });

  test("detaches what a later rule replaces, for Cloudflare would join the two", () => {
    for (const [path, ...lines] of blocks.slice(1)) {
      const values = lines.filter((line) => !line.startsWith("!"));
      expect(lines, path).toEqual(values.flatMap((line) => [`! ${line.split(":")[0]}`, line]));
    }
  });

  test("is refused where Cloudflare would read only its beginning", () => {
    const assets = (count: number) => Array.from({ length: count }, (_, index) => `/assets/${index}.js`);
    expect(() => toHeadersFile(rules, assets(97))).toThrow("100");
    expect(() => toHeadersFile(rules, assets(96))).not.toThrow();
  });
});

describe("nginx", () => {
  test("sends each header once, in the site's own server", () => {
    const file = "tools/deploy/luke-cage.conf";
    const server = readFileSync(file, "utf8");
    for (const name of new Set(rules.flatMap(({ headers }) => Object.keys(headers)))) {
      const variable = new RegExp(`add_header ${name} \\$(\\w+) always;`).exec(server)?.[1];
      expect(variable, `the variable of "add_header ${name} $… always;" in ${file}`).toBeDefined();
      expect(toNginx(rules), name).toContain(`map $status$uri $${variable} {`);
    }
  });

  test("keeps the quotes within a value", () => {
    const hosted = toNginx(headerRules({ ...facts, frameHost: "https://video.example" }));
    expect(hosted).toContain(String.raw`fullscreen=(self \"https://video.example\")`);
  });
});
