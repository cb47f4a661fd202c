import { cues } from "#content/film.ts";
import { oembedFiles } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { YOUTUBE_HOST } from "#lib/youtube.ts";
import { serveChangedSite } from "../support/campaign-site.ts";
import { visit } from "../support/film.ts";
import { expect, test } from "../support/test.ts";

const ID = "abc_123-XYZ";
let site: Awaited<ReturnType<typeof serveChangedSite>>;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  site = await serveChangedSite("src/content/film.ts", ["youtubeId: null", `youtubeId: "${ID}"`]);
});
test.afterAll(() => site.stop());

test("a film on YouTube: nothing is asked of it before the press, and then one frame", async ({ page }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== site.origin) foreign.push(request.url());
  });
  await page.route(`${YOUTUBE_HOST}/**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Player</title>" }),
  );
  await visit(page, `${site.origin}/featurette?t=19`);
  await expect(page.getByText(/loads YouTube/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Watch on YouTube" })).toHaveAttribute(
    "href",
    /v=abc_123-XYZ&t=19s/,
  );
  await expect(page.locator("iframe, video")).toHaveCount(0);
  expect(foreign).toEqual([]);

  await page.getByRole("button", { name: "Play from 0:19" }).click();
  const frame = page.locator("iframe");
  await expect(frame).toHaveCount(1);
  await expect(frame).toHaveAttribute("referrerpolicy", "strict-origin-when-cross-origin");
  await expect.poll(() => foreign).toHaveLength(1);
  const asked = new URL(foreign[0] ?? "");
  expect([asked.origin, asked.pathname, asked.searchParams.get("start")]).toEqual([
    YOUTUBE_HOST,
    `/embed/${ID}`,
    "19",
  ]);
  await expect(page.frameLocator("iframe").locator("html")).toBeAttached();

  const last = cues.findLast(({ kind }) => kind === "line");
  await page.getByRole("button", { name: last?.text ?? "" }).click();
  await expect.poll(() => foreign.length).toBe(2);
  expect(new URL(foreign[1] ?? "").searchParams.get("start")).toBe(String(Math.floor(last?.start ?? 0)));
  await expect(frame).toHaveCount(1);
});

test("other sites are led to YouTube too, and not to a film of ours", async ({ page, request }) => {
  await page.goto(`${site.origin}/featurette`);
  const graph = page.locator("script[type='application/ld+json']");
  const things = JSON.parse((await graph.textContent()) ?? "")["@graph"] as Record<string, unknown>[];
  const video = things.find((thing) => thing["@type"] === "VideoObject");
  expect(video).toMatchObject({ embedUrl: `${YOUTUBE_HOST}/embed/${ID}` });
  expect(video).not.toHaveProperty("contentUrl");

  const oembed = await request.get(site.origin + oembedFiles[paths.featurette]);
  expect(((await oembed.json()) as { html: string }).html).toContain(
    `<iframe src="${YOUTUBE_HOST}/embed/${ID}"`,
  );
});
