import { absoluteUrl } from "#lib/url.ts";
import type { Thing } from "./json-ld.ts";

export type Crumb = [name: string, path: string];

/** The way from the poster down to a page, the page itself included. */
export function breadcrumbs(crumbs: readonly Crumb[]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(([name, path], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}
