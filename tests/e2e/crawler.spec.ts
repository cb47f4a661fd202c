import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { embed, licenses, saveImage, savedImage } from "#content/site-copy.ts";
import { episodes } from "#content/home.ts";
import { chapters, film, hasOwnFilm } from "#content/film.ts";
import { oembedFiles } from "#content/pages.ts";
import { allPaths, paths } from "#content/paths.ts";
import { quotes } from "#content/quotes.ts";
import { phaseAt } from "#features/countdown/phase.ts";
import { YOUTUBE_HOST } from "#lib/youtube.ts";
import { brokenAddresses, crawl, DIST, pngSize, typedThings, type Json } from "../support/crawl.ts";

const crawled = crawl();
const pages = crawled.filter(({ path }) => allPaths.includes(path));
const home = pages.find(({ path }) => path === paths.home);
const base = home?.links("canonical")[0]?.href.replace(/\/$/, "") ?? "";

const read = (file: string) => readFileSync(join(DIST, file), "utf8");

/** The file that an absolute address of the site is served from. */
function fileOf(url: string): string {
  expect(url.startsWith(`${base}/`), `${url} is an absolute address of the site`).toBe(true);
  return join(DIST, url.slice(base.length));
}

function one(values: string[], what: string): string {
  expect(values, what).toHaveLength(1);
  expect(values[0], what).not.toBe("");
  return values[0] ?? "";
}

test("the build holds the pages of the site map, the 404 and the embed, and no other", () => {
  const expected = [...allPaths, "/404", embed.path];
  expect(crawled.map(({ path }) => path).sort()).toEqual(expected.sort());
});

test("every address that a page names exists: pages, their parts, and files", () => {
  expect(brokenAddresses()).toEqual([]);
});

/** Where a new page gets what these tests ask for. */
const PREVIEW_FILES = "see shareImageAlts in src/content/pages.ts, and tools/vite/share-images/cards.ts";
const DATA_FILE = "see src/seo/structured-data.ts";

test("every page has its own title, description and preview tags, with absolute URLs", () => {
  expect(base).toMatch(/^https:/);
  const seen = new Map<string, string>();
  for (const { path, title, meta, links } of pages) {
    const only = (name: string) => one(meta(name), `${name} of ${path}`);
    expect(links("canonical")).toMatchObject([{ href: base + path }]);
    expect(only("og:url")).toBe(base + path);
    expect(only("og:title")).toBe(title);
    expect(only("og:description")).toBe(only("description"));
    expect(only("twitter:card")).toBe("summary_large_image");
    for (const name of ["og:type", "og:site_name", "twitter:image:alt"]) only(name);
    for (const value of [title, ...["description", "og:image", "og:image:alt"].map(only)]) {
      expect(seen.get(value), `“${value}” is on ${path} too; for an image ${PREVIEW_FILES}`).toBeUndefined();
      seen.set(value, path);
    }
  }
});

test("every page has a preview image of the stated size, below the size limit, with a content hash", () => {
  for (const { path, meta } of pages) {
    const url = one(meta("og:image"), path);
    expect(url).toMatch(/-[0-9a-f]{8}\.png$/);
    const { bytes, ...size } = pngSize(fileOf(url));
    expect(size).toEqual({ width: 1200, height: 630 });
    expect([meta("og:image:width"), meta("og:image:height")], path).toEqual([["1200"], ["630"]]);
    expect(bytes, url).toBeLessThan(150_000);
  }
});

test("every quotation can be saved in three shapes", () => {
  for (const { slug } of quotes)
    for (const { shape, width, height } of saveImage.shapes)
      expect(pngSize(join(DIST, savedImage(slug, shape)))).toMatchObject({ width, height });
});

test("pages that search engines must skip have noindex", () => {
  for (const { path, meta } of crawled) {
    const isHidden = meta("robots").some((content) => content.includes("noindex"));
    expect(isHidden, path).toBe(!allPaths.includes(path));
  }
  expect(crawled.find(({ path }) => path === "/404")?.links("canonical")).toEqual([]);
});

test("the sitemap lists the pages, and robots.txt the sitemap", () => {
  const listed = Array.from(read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g), ([, url]) => url);
  expect(listed.sort()).toEqual(allPaths.map((path) => base + path).sort());
  expect(read("robots.txt")).toContain(`Sitemap: ${base}/sitemap.xml`);
});

type Icon = Record<"src" | "sizes" | "purpose", string>;

test("the icons exist in the sizes that the manifest states", () => {
  expect(home?.links("manifest")).toHaveLength(1);
  const manifest = JSON.parse(read(home?.links("manifest")[0]?.href ?? "")) as {
    name: string;
    icons: Icon[];
  };
  expect(manifest.name).not.toBe("");
  expect(manifest.icons).toContainEqual(expect.objectContaining({ purpose: "maskable" }));
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith(".png"))) {
    const { width, height } = pngSize(join(DIST, src));
    expect(`${width}x${height}`).toBe(sizes);
  }
});

const VIDEO_URL = hasOwnFilm ? "contentUrl" : "embedUrl";

/** What schema.org or Google's reference for rich results asks of each type that the site uses. */
const REQUIRED: Record<string, string[]> = {
  WebSite: ["name", "url"],
  TVSeries: ["name", "url", "description", "startDate", "containsSeason", "actor", "creator"],
  TVSeason: ["name", "seasonNumber", "numberOfEpisodes", "episode"],
  TVEpisode: ["name", "episodeNumber", "partOfSeries", "partOfSeason"],
  PublicationEvent: ["name", "startDate", "location"],
  VirtualLocation: ["url"],
  VideoObject: ["name", "description", "thumbnailUrl", "uploadDate", "duration", "hasPart", VIDEO_URL],
  Clip: ["name", "startOffset", "endOffset", "url"],
  SeekToAction: ["target", "startOffset-input"],
  Quotation: ["text", "creator", "about", "url"],
  Person: ["name"],
  PerformanceRole: ["actor", "characterName"],
  Organization: ["name"],
  BreadcrumbList: ["itemListElement"],
  ListItem: ["position", "name", "item"],
};

function find(things: Json[], type: string): Json | undefined {
  return things.find((thing) => thing["@type"] === type);
}

for (const { path, things } of pages) {
  test(`${path}: structured data has every property that its types require`, () => {
    expect(things.length, DATA_FILE).toBeGreaterThan(0);
    for (const thing of typedThings(things)) {
      const type = String(thing["@type"]);
      for (const property of REQUIRED[type] ?? [`(the type ${type} is not known here)`])
        expect(thing[property] ?? "", `${type}.${property}`).not.toBe("");
    }
    const ids = things.map((thing) => thing["@id"]).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
  });
}

test("the series has its season, its episodes and the moment of its premiere", () => {
  const series = find(home?.things ?? [], "TVSeries");
  const season = series?.containsSeason as Json;
  expect((season.episode as Json[]).map(({ name }) => name)).toEqual([...episodes]);
  expect(series?.startDate).toBe(new Date(phaseAt(Date.now()).premiereMs).toISOString());
});

test("the film has its chapters without a gap, and a link to any second", () => {
  // On the page where it is watched, and there alone.
  const [page, ...others] = pages.filter(({ things }) => find(things, "VideoObject"));
  expect([page?.path, others]).toEqual([paths.featurette, []]);
  const video = find(page?.things ?? [], "VideoObject");
  const clips = video?.hasPart as { startOffset: number; endOffset: number; url: string }[];
  expect(clips).toHaveLength(chapters.length);
  expect(clips[0]?.startOffset).toBe(0);
  for (const [index, { startOffset, endOffset, url }] of clips.entries()) {
    expect(endOffset).toBeGreaterThan(startOffset);
    expect(endOffset).toBe(clips[index + 1]?.startOffset ?? Math.floor(film.durationSeconds));
    expect(url).toBe(base + paths.moment(startOffset));
  }
  const action = video?.potentialAction as { target: string } | undefined;
  expect(action?.target).toContain("{seek_to_second_number}");
  expect.soft(video?.uploadDate).toMatch(/T[\d:]+(?:Z|[+-]\d\d:\d\d)$/);
  expect.soft(page?.meta("og:type")).toEqual(["video.other"]);
  const address = one(page?.meta("og:video") ?? [], "og:video");
  expect(hasOwnFilm ? existsSync(fileOf(address)) : address.startsWith(YOUTUBE_HOST)).toBe(true);
});

test("quotations are verbatim and name their speakers", () => {
  for (const { slug, text, speaker } of quotes) {
    const page = pages.find(({ path }) => path === paths.quote(slug));
    // What it is about is a link: the page does not describe the series.
    const quotation = { text, about: { url: `${base}/` }, creator: { name: speaker } };
    expect(find(page?.things ?? [], "Quotation")).toMatchObject(quotation);
  }
});

test("breadcrumbs begin at the home page and end at the page", () => {
  for (const { path, things } of pages.filter((page) => page !== home)) {
    const crumbs = find(things, "BreadcrumbList")?.itemListElement as { position: number; item: string }[];
    expect(crumbs?.[0]?.item, `${path}: ${DATA_FILE}`).toBe(`${base}/`);
    expect(crumbs.at(-1)?.item).toBe(base + path);
    expect(crumbs.map(({ position }) => position)).toEqual(crumbs.map((_, index) => index + 1));
  }
});

/** https://oembed.com, 2.3.4 */
const OEMBED_REQUIRED: Record<string, string[]> = {
  photo: ["url", "width", "height"],
  video: ["html", "width", "height"],
  rich: ["html", "width", "height"],
};

test("oEmbed is linked from its pages and has every property that its type requires", () => {
  for (const page of crawled) {
    const found = page.links("alternate").filter(({ type }) => type === "application/json+oembed");
    const expected = page.path in oembedFiles || page.path === embed.path ? 1 : 0;
    expect(found, page.path).toHaveLength(expected);
    for (const { href } of found) {
      const response = JSON.parse(readFileSync(fileOf(href), "utf8")) as Json;
      expect(response.version).toBe("1.0");
      for (const property of OEMBED_REQUIRED[String(response.type)] ?? ["(no such type)"])
        expect(response[property], `${href}: ${property}`).toBeTruthy();
      if (response.type === "photo") fileOf(String(response.url));
    }
  }
});

test("the licenses of all libraries and fonts are published", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: object };
  const notices = read("licenses/libraries.txt");
  for (const name of Object.keys(dependencies)) expect(notices, name).toContain(`## ${name} - `);
  for (const { path } of licenses.slice(1)) expect(read(path), path).toContain("SIL OPEN FONT LICENSE");
});
