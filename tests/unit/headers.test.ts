// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toCaddy, toHeadersFile, toNginx } from "../../tools/vite/header-files.ts";
import { headerRules, headersFor, definedHeaders } from "../../tools/vite/headers.ts";

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
  expect(csp("/embed/countdown/more").get("frame-ancestors")).toBe("'none'");
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
  const blocks = toHeadersFile(rules)
    .trim()
    .split("\n\n")
    .map((block) => block.split("\n"));

  test("says for each path what the rules say", () => {
    expect(blocks.map(([path]) => path)).toEqual(rules.map(({ path }) => path));
    for (const [path = "", ...lines] of blocks) {
      const headers = rules.find((rule) => rule.path === path)?.headers ?? {};
      const said = lines.filter((line) => line.includes(":")).map((line) => line.trim());
      expect(said).toEqual(definedHeaders(headers).map(([name, value]) => `${name}: ${value}`));
    }
  });

  test("detaches what a later rule replaces, for Cloudflare would join the two", () => {
    // The first rule has every header that there is.
    for (const [path = "", ...lines] of blocks.slice(1)) {
      const said = lines.filter((line) => line.includes(":"));
      expect(lines, path).toEqual(said.flatMap((line) => [`  ! ${line.trim().split(":")[0]}`, line]));
    }
  });

  test("is refused where Cloudflare would read only its beginning", () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}`, headers: {} }));
    expect(() => toHeadersFile(many)).toThrow("100");
    expect(() => toHeadersFile(many.slice(1))).not.toThrow();
  });
});

describe("nginx", () => {
  const conf = toNginx(rules);
  const mapOf = (name: string) => new RegExp(`map [^}]*site_${name}[^}]*`).exec(conf)?.[0] ?? "";

  test("sends each header once, in the site's own server, with the last rule first", () => {
    const file = "tools/deploy/luke-cage.conf";
    const server = readFileSync(file, "utf8");
    for (const name of new Set(rules.flatMap(({ headers }) => Object.keys(headers)))) {
      const variable = new RegExp(`add_header ${name} \\$(\\w+) always;`).exec(server)?.[1];
      expect(variable, `the variable of "add_header ${name} $… always;" in ${file}`).toBeDefined();
      expect(conf, name).toContain(`map $uri $${variable} {`);
    }
    expect(conf).not.toContain("add_header");
    expect(mapOf("cache_control")).toMatch(/"~\^\/assets\/" .*"~\^\/" /s);
    expect(mapOf("content_security_policy")).toMatch(/"~\^\/embed\/countdown\\.html\$" .*"~\^\/" /s);
  });

  test("keeps the quotes within a value", () => {
    const hosted = toNginx(headerRules({ ...facts, frameHost: "https://video.example" }));
    expect(hosted).toContain(String.raw`fullscreen=(self \"https://video.example\")`);
  });

  test("goes by the file that is sent, whatever it was asked for by", () => {
    expect(conf).not.toContain("$request_uri");
  });

  test("sends nothing where a rule takes a header back", () => {
    expect(mapOf("content_security_policy")).toContain('"~^/assets/" "";');
  });
});

test("Caddy gets every header of every rule, or is told to take it back", () => {
  const blocks = toCaddy(rules).trim().split("\n\n");
  expect(blocks).toHaveLength(rules.length);
  for (const [index, { path, headers }] of rules.entries()) {
    expect(blocks[index]).toContain(`header ${path} {`);
    for (const [name, value] of Object.entries(headers))
      expect(blocks[index]).toContain(value === null ? `\t-${name}\n` : `\t${name} ${JSON.stringify(value)}`);
  }
});
