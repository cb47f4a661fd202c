import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Window } from "happy-dom";

export const DIST = resolve(fileURLToPath(new URL("../../dist", import.meta.url)));

export type Json = { [property: string]: unknown };

/** Reads every page of the build, but not its copy in a folder of its own ("quotes/index.html"). */
export function crawl(outDir = DIST) {
  return readdirSync(outDir, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<![\\/]index)\.html$/.test(file))
    .map((file) => readPage(outDir, file));
}

/** The addresses of the site that a build's pages name and that do not exist: pages, their parts, and files. */
export function brokenAddresses(outDir = DIST, base = "/"): string[] {
  const pages = crawl(outDir);
  const home = pages.find(({ path }) => path === "/")?.links("canonical")[0]?.href ?? "";
  const idsOf = new Map(pages.map(({ path, ids }) => [base + path.slice(1), ids]));
  const named = pages.flatMap(({ path, addresses }) =>
    addresses.map((address) => ({ path, url: new URL(address, new URL(base + path.slice(1), home)) })),
  );
  const own = named.filter(({ url }) => url.origin === new URL(home).origin);
  if (own.length <= pages.length) throw new Error("The pages name hardly any address");
  return own
    .filter(({ url }) => {
      const pathname = decodeURIComponent(url.pathname);
      const ids = idsOf.get(pathname);
      if (ids) return url.hash !== "" && !ids.includes(url.hash.slice(1));
      return !pathname.startsWith(base) || !existsSync(join(outDir, pathname.slice(base.length)));
    })
    .map(({ path, url }) => `${path} names ${url.pathname}${url.hash}`);
}

/** Reads a page as a program sees it that runs no JavaScript. */
function readPage(outDir: string, file: string) {
  const window = new Window();
  // happy-dom 21 loses the rest of a head after some style sheets; browsers do not.
  const html = readFileSync(join(outDir, file), "utf8").replaceAll(/<style>.*?<\/style>/gs, "");
  const document = new window.DOMParser().parseFromString(html, "text/html");
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const values = (selector: string, name: string) =>
    all(selector).map((each) => each.getAttribute(name) ?? "");
  return {
    /** As it is asked for: "/quotes/stay-idly-by". */
    path: `/${file.replaceAll("\\", "/").replace(/(?:^index)?\.html$/, "")}`,
    title: document.title,
    /** The content of a meta element, by its name or property; an array where there are several. */
    meta: (name: string) => values(`meta[name="${name}"], meta[property="${name}"]`, "content"),
    links: (rel: string) =>
      all(`link[rel="${rel}"]`).map((link) => ({
        href: link.getAttribute("href") ?? "",
        type: link.getAttribute("type") ?? "",
      })),
    /** Every address in an href, a src, a poster and the preview image, as it is written. */
    addresses: ["href", "src", "poster"]
      .flatMap((name) => values(`[${name}]`, name))
      .concat(values('meta[property="og:image"]', "content")),
    ids: values("[id]", "id"),
    /** The things of all its JSON-LD blocks. */
    things: all('script[type="application/ld+json"]').flatMap(
      ({ textContent }) => (JSON.parse(textContent) as { "@graph": Json[] })["@graph"],
    ),
  };
}

/** Width and height of a PNG file, in pixels (https://www.w3.org/TR/png-3/#11IHDR); throws for what is none. */
export function pngSize(file: string): { width: number; height: number; bytes: number } {
  const png = readFileSync(file);
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is no PNG`);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), bytes: png.length };
}

/** Every object with a type in a piece of JSON-LD, however deep. */
export function typedThings(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(typedThings);
  if (typeof value !== "object" || value === null) return [];
  const thing = value as Json;
  return [...("@type" in thing ? [thing] : []), ...Object.values(thing).flatMap(typedThings)];
}
