/**
 * Some hosts answer other spellings of an address as well ("/quotes.html", "/index"). The page knows its own
 * (https://www.rfc-editor.org/rfc/rfc6596); the router would take any other for a different page than the one that is
 * there.
 */
export function replaceWithCanonical() {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (!canonical) return;
  const own = new URL(canonical.href).pathname;
  const { pathname, search, hash } = window.location;
  // Spellings only add to it; a canonical address from elsewhere, set up wrongly perhaps, leaves all as it is.
  if (own === pathname || !pathname.startsWith(own)) return;
  window.history.replaceState(window.history.state, "", own + search + hash);
}
