// @vitest-environment node
import { readFileSync } from "node:fs";
import { CspEvaluator } from "csp_evaluator/dist/evaluator.js";
import { CspParser } from "csp_evaluator/dist/parser.js";
import { describe, expect, test } from "vitest";
import { toHeadersFile, toNginx } from "../../tools/vite/header-files.ts";
import { headerRules, headersFor } from "../../tools/vite/headers.ts";

const facts = { base: "/", scriptHashes: ["sha256-early"], styleHashes: ["sha256-sheet"] };
const rules = headerRules(facts);
const csp = (path: string) =>
  new Map(
    (headersFor(path, rules)["Content-Security-Policy"] ?? "").split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values.join(" ")];
    }),
  );

/** Pages, what stands in for one, and what is opened as one or runs as a worker. */
const documents = [
  "/",
  "/quotes/stay-idly-by",
  "/embed/countdown",
  "/nowhere",
  "/404.html",
  "/sw.js",
  "/favicon.svg",
  "/sitemap.xml",
];
const files = ["/assets/index-abc.js", "/assets/face-abc.woff2", "/images/wide-abc.png", "/film/film.mp4"];

const ofAll = [
  ["Strict-Transport-Security", /^max-age=63072000; includeSubDomains$/],
  ["X-Content-Type-Options", /^nosniff$/],
  ["Access-Control-Allow-Origin", /^\*$/],
  ["Cross-Origin-Resource-Policy", /^cross-origin$/],
  ["Cache-Control", /^public, max-age=\d+/],
] as const;
const ofDocuments = [
  ["Content-Security-Policy", /default-src 'none'/],
  ["Permissions-Policy", /camera=\(\).*microphone=\(\)/],
  ["Referrer-Policy", /^strict-origin-when-cross-origin$/],
  ["Cross-Origin-Opener-Policy", /^same-origin$/],
  ["Cache-Control", /^public, max-age=0, must-revalidate$/],
] as const;

describe("every document", () => {
  test.each([...ofAll, ...ofDocuments])("is sent with %s", (name, value) => {
    for (const path of documents) expect(headersFor(path, rules)[name], path).toMatch(value);
  });

  // All of it: one directive more (script-src-attr, say) may open what these close.
  test("has this policy and no other", () => {
    expect(Object.fromEntries(csp("/"))).toEqual({
      "default-src": "'none'",
      "script-src": "'self' 'sha256-early'",
      "style-src": "'self' 'sha256-sheet'",
      "img-src": "'self' data:",
      "font-src": "'self'",
      "media-src": "'self' blob:",
      "connect-src": "'self'",
      "manifest-src": "'self'",
      "worker-src": "'self'",
      "frame-src": "'self'",
      "frame-ancestors": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "require-trusted-types-for": "'script'",
      "trusted-types": "service-worker",
    });
  });

  test("has a policy that Google's evaluator finds no fault with", () => {
    const policy = headersFor("/", rules)["Content-Security-Policy"] ?? "";
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    // It warns of 'self' wherever a site may hold files of its users. This one holds none.
    expect(findings.filter(({ value }) => value !== "'self'")).toEqual([]);
  });

  test("may use what the player and the copy buttons need, and nothing else", () => {
    const features = (headersFor("/", rules)["Permissions-Policy"] ?? "").split(", ");
    expect(features.filter((feature) => !feature.endsWith("=()"))).toEqual([
      "fullscreen=(self)",
      "picture-in-picture=(self)",
      "autoplay=(self)",
      "clipboard-write=(self)",
    ]);
    const off = ["camera", "display-capture", "geolocation", "microphone", "payment", "serial", "usb"];
    expect(features).toEqual(expect.arrayContaining(off.map((feature) => `${feature}=()`)));
  });
});

describe("a file that is part of a page", () => {
  test.each(ofAll)("is sent with %s", (name, value) => {
    for (const path of files) expect(headersFor(path, rules)[name], path).toMatch(value);
  });

  test("is sent with nothing that only a document needs", () => {
    const names = ofAll.map(([name]) => name as string).sort();
    for (const path of files) expect(Object.keys(headersFor(path, rules)).sort()).toEqual(names);
  });
});

test("only the countdown for other sites may be framed", () => {
  expect(csp("/embed/countdown").get("frame-ancestors")).toBe("*");
  expect(csp("/embed").get("frame-ancestors")).toBe("'none'");
});

test("frames of another host are allowed only where the film is hosted there", () => {
  const [rule] = headerRules({ ...facts, frameHost: "https://www.youtube-nocookie.com" });
  expect(rule?.headers["Content-Security-Policy"]).toContain(
    "frame-src 'self' https://www.youtube-nocookie.com;",
  );
});

test("hashed files are kept for a year, the film and the pictures for a day", () => {
  expect(headersFor("/assets/index-abc.js", rules)["Cache-Control"]).toBe(
    "public, max-age=31536000, immutable",
  );
  expect(headersFor("/images/wide.png", rules)["Cache-Control"]).toBe("public, max-age=86400");
  expect(headersFor("/film/film.mp4", rules)["Cache-Control"]).toBe("public, max-age=86400");
  expect(headersFor("/assetsx", rules)["Cache-Control"]).not.toContain("immutable");
});

test("rules move with the base", () => {
  const moved = headerRules({ ...facts, base: "/luke-cage/" });
  expect(headersFor("/luke-cage/assets/a.js", moved)["Cache-Control"]).toContain("immutable");
  expect(headersFor("/assets/a.js", moved)).toEqual({});
});

describe("_headers", () => {
  const file = toHeadersFile(rules, ["/assets/a.js", "/assets/b.css"]);
  const blocks = file
    .trim()
    .split("\n\n")
    .map((block) => block.split("\n").map((line) => line.trim()));

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
