import { allPaths } from "#content/paths.ts";
import { namedPage } from "#lib/url.ts";

/**
 * Whether the served page is the one that the address names; if not, the router would replace it by another page or by
 * "not found". That happens to copies in web archives and to mirrors. Hosts that serve a page under other spellings
 * ("/quotes.html", "//quotes") get its own address put in their place (https://www.rfc-editor.org/rfc/rfc6596), and
 * hosts that do not know a spelling are asked for the page that it names.
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
