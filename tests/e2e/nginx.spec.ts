import { expect, test } from "@playwright/test";
import { allPaths } from "#content/paths.ts";
import { rulesOfBuild } from "../../build/built-site.ts";
import { headersFor } from "../../build/headers.ts";
import { freePort } from "../support/free-port.ts";
import { findNginx, startNginx, type Nginx } from "../support/nginx.ts";

const nginx = findNginx();
test.skip(nginx === null, "nginx is not installed here");

let server: Nginx;
test.beforeAll(async () => {
  server = await startNginx(nginx ?? "", "dist", await freePort());
});
test.afterAll(() => server?.stop());

test("nginx serves every page at its address, with the site's headers", async ({ request }) => {
  const rules = await rulesOfBuild("dist", "/");
  for (const path of [...allPaths, "/no-such-page"]) {
    const response = await request.get(server.url + path);
    expect(response.status(), path).toBe(allPaths.includes(path) ? 200 : 404);
    expect(response.headers()["content-type"]).toBe("text/html; charset=utf-8");
    for (const [name, value] of Object.entries(headersFor(path, rules)))
      expect(response.headers()[name.toLowerCase()], `${path} ${name}`).toBe(value);
  }
});

test("nginx sends what was compressed ahead, and keeps hashed files for a year", async ({ request }) => {
  const html = await (await request.get(server.url)).text();
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? "";
  const response = await request.get(server.url + script, { headers: { "Accept-Encoding": "gzip" } });
  expect(response.headers()["content-encoding"]).toBe("gzip");
  expect(response.headers()["vary"]).toContain("Accept-Encoding");
  expect(response.headers()["cache-control"]).toContain("immutable");
  const missing = await request.get(`${server.url}/assets/gone.js`);
  expect(missing.status()).toBe(404);
  expect(missing.headers()["cache-control"]).not.toContain("immutable");
});

test("nginx leads other spellings of an address to the one, and hides what is not a page", async ({
  request,
}) => {
  for (const [path, to] of [
    ["/quotes/", "/quotes"],
    ["/quotes.html?at=1", "/quotes?at=1"],
    ["/index.html", "/"],
  ] as const) {
    const response = await request.get(server.url + path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(302);
    expect(new URL(response.headers()["location"] ?? "", server.url).href).toBe(server.url + to);
  }
  for (const path of ["/_headers", "/404.html", "/index.html.br", "/../package.json"])
    expect((await request.get(server.url + path)).status(), path).toBe(404);
});
