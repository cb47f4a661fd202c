/** A path of the site ("/film/poster.jpg") as a page has to ask for it: below the base that the build was given. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}

/** The public, absolute address of a path of the site, its base included. */
export function absoluteUrl(path: string): string {
  return import.meta.env.SITE_ORIGIN + withBase(path);
}

/** The parameter of the address that shows the site as it will be at another moment. */
export const PREVIEW_PARAM = "at";

/** Carries the previewed moment of the current query string over to another address of the site, before its hash. */
export function keepPreview(to: string, search: string): string {
  const value = new URLSearchParams(search).get(PREVIEW_PARAM);
  if (value === null) return to;
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(to) ?? [];
  const params = new URLSearchParams(query);
  params.set(PREVIEW_PARAM, value);
  return `${path}?${params}${hash}`;
}
