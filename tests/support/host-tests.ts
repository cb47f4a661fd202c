import { expect, test } from "@playwright/test";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { allPaths, paths } from "#content/paths.ts";
import { embed } from "#content/site-copy.ts";
import { film } from "#content/film.ts";
import { builtFiles, rulesOfBuild } from "../../tools/vite/built-site.ts";
import { headersFor } from "../../tools/vite/headers.ts";
import { fileOf } from "../../tools/vite/prerender.ts";
import { freePort } from "./free-port.ts";
import type { Host } from "./host.ts";

const TYPES: Record<string, RegExp> = {
  ".avif": /^image\/avif$/,
  ".css": /^text\/css/,
  ".html": /^text\/html; ?charset=utf-8$/,
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

const NOT_FOUND = "/404.html";
const PAGES = [...allPaths, embed.path];
const MISSING = [
  "/nobody",
  "/quotes/nobody",
  "/assets/nothing.js",
  "/film/nothing.vtt",
  "/404",
  NOT_FOUND,
  "/_headers",
  "/index.html.br",
  "/../package.json",
];

/**
 * What every host of the site is held to.
 *
 * @param url its address without the slash at the end, once it has been started
 * @param encodings those it has compressed files for
 */
export function testHost(url: () => string, encodings: () => readonly string[]) {
  test("each page and each file has its address, its type and the headers of its kind", async ({
    request,
  }) => {
    const rules = await rulesOfBuild("dist", "/");
    const names = Object.keys(rules[0]?.headers ?? {});
    const files = (await builtFiles("dist")).filter(
      (file) => TYPES[extname(file)] && extname(file) !== ".html",
    );
    for (const path of [...PAGES, ...files.map((file) => `/${file}`)]) {
      const response = await request.head(url() + path, { maxRedirects: 0 });
      expect(response.status(), path).toBe(200);
      const headers = response.headers();
      expect(headers["content-type"], path).toMatch(TYPES[extname(path) || ".html"] ?? /^$/);
      const due = headersFor(path, rules);
      for (const name of names) expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(due[name]);
    }
  });

  for (const path of MISSING) {
    test(`${path} is answered with the page for it, its headers and 404`, async ({ request }) => {
      const response = await request.get(url() + path, { maxRedirects: 0 });
      expect(response.status()).toBe(404);
      expect(await response.text()).toBe(readFileSync("dist/404.html", "utf8"));
      const headers = response.headers();
      expect(headers["content-type"]).toMatch(TYPES[".html"] ?? /^$/);
      for (const [name, value] of Object.entries(headersFor(NOT_FOUND, await rulesOfBuild("dist", "/"))))
        expect(headers[name.toLowerCase()], name).toBe(value);
    });
  }

  test("no spelling gets a page without its policy", async ({ request }) => {
    for (const path of [
      "/assets/..%2fquotes",
      "/assets/%2e%2e%2fquotes",
      "/film/..%2findex.html",
      "//quotes",
    ]) {
      const response = await request.get(url() + path);
      if (!response.headers()["content-type"]?.startsWith("text/html")) expect(response.status()).toBe(400);
      else expect(response.headers()["content-security-policy"], path).toContain("frame-ancestors 'none'");
    }
  });

  test("other spellings of an address lead to the one that is right, with their query", async ({
    request,
  }) => {
    for (const [path, to] of [
      ["/quotes/", "/quotes"],
      ["/quotes/?at=1", "/quotes?at=1"],
      ["/quotes.html?at=1&t=2", "/quotes?at=1&t=2"],
      [`${paths.featurette}/index.html`, paths.featurette],
      ["/index.html", "/"],
      ["/index?at=1", "/?at=1"],
    ] as const) {
      const response = await request.get(url() + path, { maxRedirects: 0 });
      expect(response.status(), path).toBe(302);
      expect(new URL(response.headers()["location"] ?? "", url()).href, path).toBe(url() + to);
    }
  });

  test("they lead nowhere else", async ({ request }) => {
    for (const path of [
      "//example.com/",
      "/%5cexample.com/",
      "/%2fexample.com/",
      "/x%0d%0aX-Led:%20astray/",
    ]) {
      const response = await request.get(url() + path, { maxRedirects: 0 });
      const { location = "/", "x-led": led } = response.headers();
      expect(new URL(location, url()).origin, path).toBe(new URL(url()).origin);
      expect(led, path).toBeUndefined();
    }
  });

  test("text goes out as it was compressed ahead", async ({ request }) => {
    const scripts = (await builtFiles("dist")).filter((file) => /^assets\/.+\.(?:js|css)$/.test(file));
    const files = [
      ...PAGES.map((path) => [path, fileOf(path)]),
      ...scripts.map((file) => [`/${file}`, file]),
    ];
    for (const encoding of encodings()) {
      for (const [path = "", file = ""] of files) {
        const response = await request.get(url() + path, { headers: { "Accept-Encoding": encoding } });
        expect(response.headers()["content-encoding"], path).toBe(encoding);
        expect(response.headers()["vary"], path).toContain("Accept-Encoding");
        expect(await response.text(), path).toBe(readFileSync(join("dist", file), "utf8"));
      }
    }
  });

  test("a part of the film is sent when a part is asked for", async ({ request }) => {
    for (const { src } of film.files) {
      const whole = readFileSync(join("dist", src));
      const middle = Math.floor(whole.length / 2);
      const ask = (range: string) => request.get(url() + src, { headers: { Range: `bytes=${range}` } });
      const part = await ask(`${middle}-${middle + 99_999}`);
      expect(part.status()).toBe(206);
      expect(part.headers()["content-range"]).toBe(`bytes ${middle}-${middle + 99_999}/${whole.length}`);
      expect((await part.body()).equals(whole.subarray(middle, middle + 100_000))).toBe(true);
      const end = await ask(`${whole.length - 500}-`);
      expect((await end.body()).equals(whole.subarray(-500))).toBe(true);
      expect((await ask(`${whole.length}-`)).status()).toBe(416);
    }
  });
}

/**
 * The same for a real server with the built site.
 *
 * @param command null where it is not installed
 */
export function testServer(
  name: string,
  command: string | null,
  start: (command: string, outDir: string, port: number) => Promise<Host>,
) {
  test.skip(command === null, `${name} is not installed here`);

  let host: Host;
  test.beforeAll(async () => {
    host = await start(command ?? "", "dist", await freePort());
  });
  test.afterAll(() => host?.stop());

  testHost(
    () => host.url,
    () => host.encodings,
  );
}
