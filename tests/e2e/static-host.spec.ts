import { readdirSync } from "node:fs";
import { allPaths, paths } from "#content/paths.ts";
import { expect, test } from "../support/test.ts";

const built = (folder: string) => readdirSync(new URL(`../../dist/${folder}`, import.meta.url));

test.describe("the host", () => {
  test("answers every page at its address, with its own file", async ({ request }) => {
    for (const path of allPaths) {
      const response = await request.get(`.${path}`);
      expect(response.status(), path).toBe(200);
      expect(response.headers()["content-type"]).toMatch(/^text\/html/);
    }
  });

  test("keeps a query and leads other spellings of an address to the one that is right", async ({
    request,
  }) => {
    for (const spelling of ["./quotes/", "./quotes.html"]) {
      const response = await request.get(`${spelling}?at=2027-09-30`, { maxRedirects: 0 });
      expect(response.status()).toBe(302);
      expect(response.headers().location).toBe("/quotes?at=2027-09-30");
    }
    const index = await request.get("./index.html", { maxRedirects: 0 });
    expect(index.headers().location).toBe("/");
  });

  for (const path of [
    "nobody",
    "quotes/nobody",
    "assets/nothing.js",
    "404",
    "%E0%A4%A",
    "..%2f..%2fpackage",
  ]) {
    test(`answers 404 with the page for it at /${path}`, async ({ request }) => {
      const response = await request.get(`./${path}`);
      expect(response.status()).toBe(404);
      expect(response.headers()["content-type"]).toMatch(/^text\/html/);
      expect(await response.text()).toContain("noindex");
    });
  }

  test("sends text compressed", async ({ request }) => {
    const files = built("assets").filter((file) => /\.(?:js|css)$/.test(file));
    expect(files).not.toEqual([]);
    for (const path of [paths.home, ...files.map((file) => `/assets/${file}`)]) {
      const response = await request.get(`.${path}`);
      const isSmall = Buffer.byteLength(await response.text()) < 1024;
      if (!isSmall) expect(response.headers()["content-encoding"], path).toMatch(/^(?:gzip|br)$/);
    }
  });

  test("sends a part of a file when a part is asked for", async ({ request }) => {
    const file = built("assets").find((name) => name.endsWith(".woff2"));
    const whole = await (await request.get(`./assets/${file}`)).body();
    const response = await request.get(`./assets/${file}`, { headers: { Range: "bytes=100-199" } });
    expect(response.status()).toBe(206);
    expect(response.headers()["content-range"]).toBe(`bytes 100-199/${whole.length}`);
    expect(await response.body()).toEqual(whole.subarray(100, 200));
    const beyond = await request.get(`./assets/${file}`, { headers: { Range: `bytes=${whole.length}-` } });
    expect(beyond.status()).toBe(416);
  });
});
