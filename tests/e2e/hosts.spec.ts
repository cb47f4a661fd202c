import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { allPaths, paths } from "#content/paths.ts";
import { embed } from "#content/site-copy.ts";
import { film, hasOwnFilm } from "#content/film.ts";
import { builtFiles, isPublic, NOT_FOUND, rulesOfBuild } from "../../tools/vite/built-site.ts";
import { headersFor } from "../../tools/vite/headers.ts";
import { fileOf } from "../../tools/vite/prerender.ts";
import {
  ask,
  caddy,
  localServers,
  nginx,
  nginxHasBrotli,
  plainServers,
  startHost,
  type Answer,
  type Host,
  type HostKind,
} from "../support/hosts.ts";

const TYPES: Record<string, RegExp> = {
  ".avif": /^image\/avif$/,
  ".css": /^text\/css/,
  ".html": /^text\/html; ?charset=utf-8$/i,
  ".ics": /^text\/calendar/,
  ".jpg": /^image\/jpeg$/,
  ".js": /^(?:text|application)\/javascript/,
  ".json": /^application\/json/,
  ".mp4": /^video\/mp4$/,
  ".png": /^image\/png$/,
  ".svg": /^image\/svg\+xml/,
  ".txt": /^text\/plain/,
  ".vtt": /^text\/vtt/,
  ".webmanifest": /^application\/manifest\+json/,
  ".woff2": /^font\/woff2$/,
  ".xml": /^(?:text|application)\/xml/,
};
const PAGES = [...allPaths, embed.path];
const MISSING = ["/nobody", "/quotes/nobody", "/embed/nobody", "/assets/nothing.js", "/film/nothing.vtt"];
/** Spellings that might lead to another host, or to a page without its headers. */
const ASTRAY = [
  "/assets/..%2fquotes",
  "/assets/%2e%2e%2fquotes",
  "/film/..%2findex.html",
  "//quotes",
  "//example.com/",
  "//quotes.html",
  "/%5cexample.com/",
  "/%5cexample.com/index.html",
  "/%2fexample.com/",
  "/x%0d%0aX-Led:%20astray/",
];
/** Among the built files, or spellings that one host or another reads as one of them. */
const PRIVATE = [
  "/404",
  "/404.html",
  "/_headers",
  "/_redirects",
  "/index.html.br",
  "/../package.json",
  "/..%2f..%2fpackage.json",
  "/%E0%A4%A",
];

const built = (file: string) => readFileSync(join("dist", file), "utf8");

let rules: ReturnType<typeof rulesOfBuild> | undefined;

/** The headers that an address must have, by their names in lower case, but for one that the host sets itself. */
async function dueOf(path: string, ownHeader?: string): Promise<Answer["headers"]> {
  rules ??= rulesOfBuild("dist", "/");
  const due = Object.entries(headersFor(path, await rules)).filter(([name]) => name !== ownHeader);
  return Object.fromEntries(due.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Defines tests with a host that is started for them; they are skipped where it is not installed. */
function onHost(kind: HostKind, define: (get: Get) => void) {
  test.describe(kind.name, () => {
    test.describe.configure({ mode: "default" });
    test.skip(kind.program === undefined, `${kind.name} is not installed here`);
    let host: Host | undefined;
    test.beforeAll(async () => {
      test.setTimeout(90_000);
      host = await startHost(kind, "dist");
    });
    test.afterAll(() => host?.stop());
    define((path, options) => ask(host?.url ?? "", path, options));
  });
}

type Get = (path: string, options?: Parameters<typeof ask>[2]) => Promise<Answer>;

/** Where an answer leads, seen from the path that was asked for. Not to another host, whatever its spelling. */
function target(path: string, { headers }: Answer): string {
  const { origin, pathname, search } = new URL(headers.location ?? "", `http://host.example/`);
  if (headers.location?.startsWith("http://127.0.0.1:")) return pathname + search;
  expect(origin, `${path} leads to ${headers.location}`).toBe("http://host.example");
  return pathname + search;
}

/** What holds on every host that reads our headers. */
function sendsTheSite(
  get: Get,
  { ownHeader, isExact = false }: { ownHeader?: string; isExact?: boolean } = {},
) {
  test("sends each page and each file with its type and the headers of its kind", async () => {
    const files = (await builtFiles("dist")).filter((file) => isPublic(file) && !file.endsWith(".html"));
    const ofPages = Object.keys(await dueOf("/"));
    for (const path of [...PAGES, ...files.map((file) => `/${file}`)]) {
      const { status, headers } = await get(path, { method: "HEAD" });
      expect(status, path).toBe(200);
      expect(headers["content-type"], path).toMatch(TYPES[extname(path) || ".html"] ?? /^$/);
      const due = await dueOf(path, ownHeader);
      expect(headers, path).toMatchObject(due);
      // What only a page needs comes with no part of one. The other hosts' own servers add headers.
      const needless = Object.keys(headers).filter((name) => ofPages.includes(name) && !(name in due));
      if (isExact) expect(needless, path).toEqual([]);
    }
  });

  test("answers what is missing with the page for it, its headers and 404", async () => {
    // Cloudflare caches no 404 at all.
    const due = await dueOf(`/${NOT_FOUND}`, "Cache-Control");
    for (const path of MISSING) {
      const asked = { "If-None-Match": "*", Range: "bytes=0-9" };
      const { status, headers, body } = await get(path, { headers: asked });
      expect(status, path).toBe(404);
      expect(body.toString(), path).toBe(built(NOT_FOUND));
      // The embed's folder has a policy of its own, and some hosts go by the folder.
      if (!path.startsWith("/embed/")) expect(headers, path).toMatchObject(due);
    }
  });

  test("redirects to no other host, and sends no page without its policy, whatever the spelling", async () => {
    for (const path of ASTRAY) {
      const answer = await get(path);
      const { status, headers } = answer;
      expect(headers["x-led"], path).toBeUndefined();
      if (headers.location) target(path, answer);
      else if (headers["content-type"]?.startsWith("text/html") && status !== 400)
        expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    }
  });

  test("answers nothing but GET and HEAD", async () => {
    for (const method of ["POST", "PUT", "DELETE"])
      expect((await get("/quotes", { method })).status, method).toBeGreaterThanOrEqual(400);
  });

  test("says whether a page has changed", async () => {
    const { headers } = await get("/quotes");
    const again = await get("/quotes", { headers: { "If-None-Match": headers.etag ?? "" } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });
}

/** What holds where the server is ours, or goes by our recipe. */
function isOurs(get: Get, encodings: readonly string[]) {
  sendsTheSite(get, { isExact: true });

  test("answers no TRACE, and lets a 404 be cached no longer than a page", async () => {
    // Cloudflare's local server never answers TRACE, and caches no 404.
    expect((await get("/quotes", { method: "TRACE" })).status).toBeGreaterThanOrEqual(400);
    expect((await get("/nobody")).headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  });

  test("keeps to itself what is no address", async () => {
    for (const path of PRIVATE) {
      const { status, body } = await get(path);
      // nginx itself refuses what is no path.
      if (status !== 400) {
        expect(status, path).toBe(404);
        expect(body.toString(), path).toBe(built(NOT_FOUND));
      }
    }
  });

  test("redirects other spellings to the one address, with their query, behind any proxy", async () => {
    for (const [path, to] of [
      ["/quotes/", "/quotes"],
      ["/quotes/?at=1", "/quotes?at=1"],
      ["/quotes.html?at=1&t=2?3", "/quotes?at=1&t=2?3"],
      [`${paths.featurette}/index.html`, paths.featurette],
      ["/embed/countdown/", "/embed/countdown"],
      ["/index.html", "/"],
      ["/index?at=1", "/?at=1"],
    ] as const) {
      const { status, headers } = await get(path, { headers: { Host: "www.example.org" } });
      expect(status, path).toBe(302);
      expect(headers.location, path).toBe(to);
    }
  });

  test("sends text as it was compressed ahead", async () => {
    const scripts = (await builtFiles("dist")).filter((file) => /^assets\/.+\.(?:js|css)$/.test(file));
    const files = [
      ...PAGES.map((path) => [path, fileOf(path)]),
      ...scripts.map((file) => [`/${file}`, file]),
    ];
    for (const encoding of encodings)
      for (const [path = "", file = ""] of files) {
        const { headers, body } = await get(path, { headers: { "Accept-Encoding": encoding } });
        expect(headers["content-encoding"], path).toBe(encoding);
        expect(headers["vary"], path).toContain("Accept-Encoding");
        const suffix = encoding === "br" ? "br" : "gz";
        expect(body.equals(readFileSync(join("dist", `${file}.${suffix}`))), path).toBe(true);
      }
  });

  test("sends no encoding that the client refuses", async () => {
    for (const accepted of ["br;q=0", "br;q=0, gzip;q=0", "gzip;q=0", "identity", "br;q=0.0, *;q=0"]) {
      const { status, headers, body } = await get("/quotes", { headers: { "Accept-Encoding": accepted } });
      expect(status, accepted).toBe(200);
      expect(headers["content-encoding"], accepted).toBeUndefined();
      expect(body.toString(), accepted).toBe(built("quotes.html"));
    }
    const { headers } = await get("/quotes", { headers: { "Accept-Encoding": "br;q=0, gzip" } });
    expect(headers["content-encoding"]).toBe("gzip");
  });

  test("sends the part of the film that is asked for", async () => {
    test.skip(!hasOwnFilm, "the film is hosted elsewhere");
    for (const { src } of film.files) {
      const whole = readFileSync(join("dist", src));
      const { length } = whole;
      const { headers } = await get(src, { method: "HEAD" });
      const modified = { "If-Range": headers["last-modified"] ?? "" };
      for (const [range, start, end, more] of [
        ["0-0", 0, 1],
        ["-100", length - 100, length],
        [`${length - 500}-`, length - 500, length],
        ["1000-100999", 1_000, 101_000],
        ["1000-1099", 1_000, 1_100, modified],
      ] as const) {
        const part = await get(src, { headers: { Range: `bytes=${range}`, ...more } });
        expect(part.status, range).toBe(206);
        expect(part.headers["content-range"]).toBe(`bytes ${start}-${end - 1}/${length}`);
        expect(part.body.equals(whole.subarray(start, end)), range).toBe(true);
      }
      for (const validator of ['"another"', "Sat, 01 Jan 2000 00:00:00 GMT"]) {
        const other = await get(src, { headers: { Range: "bytes=0-9", "If-Range": validator } });
        expect(other.status, validator).toBe(200);
        expect(other.body.equals(whole), validator).toBe(true);
      }
      const backwards = await get(src, { headers: { Range: "bytes=500-100" } });
      expect([200, 416]).toContain(backwards.status);
      const beyond = await get(src, { headers: { Range: `bytes=${length}-` } });
      expect(beyond.status).toBe(416);
      expect(beyond.headers["content-range"]).toBe(`bytes */${length}`);
      expect(beyond.names).toEqual([...new Set(beyond.names)]);
      expect(beyond.headers).toMatchObject(await dueOf(src));
    }
  });
}

/** What holds on servers that know nothing of the site: no link ends in a listing or on another page. */
function leadsToPages(get: Get, spellings: (path: string) => string[]) {
  test("answers each address, and other spellings of it, with the page and its query", async () => {
    for (const path of PAGES) {
      for (const spelling of spellings(path)) {
        let asked = `${spelling}?at=1`;
        let answer = await get(asked);
        for (let hop = 0; hop < 3 && answer.headers.location; hop += 1) {
          asked = target(asked, answer);
          answer = await get(asked);
        }
        expect(answer.status, spelling).toBe(200);
        expect(answer.body.toString(), spelling).toBe(built(fileOf(path)));
        expect(asked.replace(/^[^?]*/, ""), spelling).toBe("?at=1");
      }
    }
  });
}

test.describe("npm start", () => {
  isOurs((path, options) => ask(test.info().project.use.baseURL ?? "", path, options), ["br", "gzip"]);
});
onHost(nginx, (get) => isOurs(get, nginxHasBrotli ? ["br", "gzip"] : ["gzip"]));
onHost(caddy, (get) => isOurs(get, ["br", "gzip"]));
const withSlash = (path: string) => (path === "/" ? path : `${path}/`);
// `npm run test:hosts` puts these on the path.
for (const kind of localServers.filter(({ program }) => program)) {
  onHost(kind, (get) => {
    sendsTheSite(get, kind);
    leadsToPages(get, (path) => [path, withSlash(path), `/${fileOf(path)}`]);
    // Netlify redirects no file that exists.
    if (kind.name === "Netlify") return;
    test("leads the 404 page's own address to a 404", async () => {
      expect((await get(target("/404", await get("/404")))).status).toBe(404);
    });
  });
}
for (const kind of plainServers.filter(({ program }) => program))
  onHost(kind, (get) => leadsToPages(get, (path) => [path, withSlash(path)]));
