import { calendar } from "#content/site-copy.ts";
import { allPaths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { premiereIcs } from "#features/countdown/premiere-event.ts";
import { absoluteUrl } from "#lib/url.ts";
import { oembedResponses } from "./oembed-responses.ts";

/** The files for machines beside the pages, by name below the base. */
export function siteFiles(): Record<string, string> {
  return {
    "sitemap.xml": sitemap(),
    "robots.txt": `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl("/sitemap.xml")}\n`,
    "manifest.webmanifest": manifest(),
    ...oembedResponses(),
    [calendar.file.name]: premiereIcs(BUILT_PREMIERE_MS, Date.now()),
  };
}

/** Every page of the site (https://www.sitemaps.org/protocol.html). */
function sitemap(): string {
  const urls = allPaths.map((path) => `<url><loc>${absoluteUrl(path)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join("")}</urlset>
`;
}

/** The web app manifest (https://www.w3.org/TR/appmanifest/), with addresses relative to the file. */
function manifest(): string {
  const icon = (file: string, sizes: string, purpose = "any") => ({
    src: file,
    sizes,
    type: file.endsWith(".svg") ? "image/svg+xml" : "image/png",
    purpose,
  });
  return JSON.stringify({
    name: show.siteName,
    short_name: show.title,
    description: show.description,
    lang: "en",
    id: "./",
    start_url: "./",
    scope: "./",
    display: "minimal-ui",
    background_color: "#f7b500",
    theme_color: "#0c0b09",
    icons: [
      icon("favicon.svg", "any"),
      icon("icon-192.png", "192x192"),
      icon("icon-512.png", "512x512"),
      icon("icon-maskable-512.png", "512x512", "maskable"),
    ],
  });
}
