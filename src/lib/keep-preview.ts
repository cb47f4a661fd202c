/** Carries one parameter of the current query string over to another address of the site, before its hash. */
export function keepParam(to: string, name: string, search: string): string {
  const value = new URLSearchParams(search).get(name);
  if (value === null) return to;
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(to) ?? [];
  const params = new URLSearchParams(query);
  params.set(name, value);
  return `${path}?${params}${hash}`;
}
