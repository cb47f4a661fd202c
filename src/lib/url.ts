/** A path of the site ("/film/poster.jpg") with the base of the build before it. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}

/** The public, absolute address of a path of the site, its base included. */
export function absoluteUrl(path: string): string {
  return import.meta.env.SITE_ORIGIN + withBase(path);
}

/** The query parameter that shows the site at another moment. */
export const PREVIEW_PARAM = "at";

/** Adds the previewed moment of the current query string to another address of the site, before its hash. */
export function keepPreview(to: string, search: string): string {
  const value = new URLSearchParams(search).get(PREVIEW_PARAM);
  if (value === null) return to;
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(to) ?? [];
  const params = new URLSearchParams(query);
  params.set(PREVIEW_PARAM, value);
  return `${path}?${params}${hash}`;
}

/** The text without percent-encoding; as it is where its encoding is broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The page that an address names: one of `pages` ("/", "/quotes"), or null. Accepts double slashes, a slash, ".html" or
 * "/index" at the end, capitals and percent-encoding. `base` is the folder of the site, with a slash at its end.
 */
export function namedPage(pathname: string, pages: readonly string[], base: string): string | null {
  const plain = decoded(pathname)
    .replace(/\/+/g, "/")
    .replace(/(?:\/index)?(?:\.html)?\/?$/i, "");
  const mount = base.slice(0, -1);
  if (!plain.startsWith(mount)) return null;
  const own = plain.slice(mount.length).toLowerCase() || "/";
  return pages.find((page) => page.toLowerCase() === own) ?? null;
}
