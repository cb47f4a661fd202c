/**
 * What a URL's hash ("#origin", or "") points at, found as browsers find it: by the id as it is written, then by the
 * id percent-decoded (https://html.spec.whatwg.org/#find-a-potential-indicated-element). Null for nothing; a hash
 * that cannot be decoded points at nothing and throws nothing.
 */
export function fragmentTarget(hash: string): HTMLElement | null {
  const id = hash.slice(1);
  return document.getElementById(id) ?? document.getElementById(decoded(id));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
