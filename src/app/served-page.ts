import { allPaths } from "#content/paths.ts";
import { namedPage } from "#lib/url.ts";

/**
 * Whether the served page is the one that the address names. In web archives and mirrors it may not be; the router
 * would replace it. Another spelling ("/quotes.html", "//quotes") is replaced by the page's own address (RFC 6596); a
 * host that does not know a spelling is asked for the page that it names.
 *
 * @param basename where the site is mounted, with a slash at its end
 */
export function isServedPage(basename: string): boolean {
  const { pathname, search, hash } = window.location;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const served = canonical && namedPage(new URL(canonical.href).pathname, allPaths, basename);
  const named = namedPage(pathname, allPaths, basename);
  // An address that begins with two slashes would name another host in a link.
  const own = named === null ? pathname.replace(/^\/+/, "/") : basename.slice(0, -1) + named;
  // Only the page for missing addresses has no canonical address.
  if (served !== named || (named === null && canonical)) {
    if (!canonical && own !== pathname) window.location.replace(own + search + hash);
    return false;
  }
  if (own !== pathname) window.history.replaceState(window.history.state, "", own + search + hash);
  return true;
}
