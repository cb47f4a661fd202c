/** How long a picture may keep the visitor waiting; browsers forget the press after a few seconds. */
const TIMEOUT_MS = 1_000;

/** Closed by the visitor; up already. */
const SERVED = ["AbortError", "InvalidStateError"];

/**
 * Hands over to the system's own share sheet (Web Share, https://w3c.github.io/web-share/), with the picture at
 * `imageUrl` where it takes files.
 *
 * @returns false when there is no such sheet or it will not open; a visitor who closes it has been served, and so has
 *   one who presses again while it is up
 */
export async function shareNatively(data: ShareData & { url: string }, imageUrl?: string): Promise<boolean> {
  if (!("share" in navigator)) return false;
  const file = imageUrl === undefined ? null : await loadFile(imageUrl);
  const withFile = file && { ...data, files: [file] };
  try {
    await navigator.share(withFile && navigator.canShare?.(withFile) ? withFile : data);
    return true;
  } catch (error) {
    return error instanceof DOMException && SERVED.includes(error.name);
  }
}

async function loadFile(url: string): Promise<File | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok) return null;
    const blob = await response.blob();
    return new File([blob], url.slice(url.lastIndexOf("/") + 1), { type: blob.type });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
