/** Nobody waits longer for the faces than this, in milliseconds. */
const PATIENCE_MS = 1200;

/**
 * Resolves when the faces that the page has asked for are there, and without them after 1.2 seconds. To be asked after
 * the first layout: before it the page has asked for none.
 */
export async function facesThere(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([document.fonts.ready, patience]);
}
