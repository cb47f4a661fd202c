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
