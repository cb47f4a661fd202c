import "#styles/index.css";
import { afterPaint, yieldToMain } from "#lib/async.ts";
import { isReload, reloadIfReachable } from "#lib/reload.ts";
import { showUnfinishedNotice } from "#app/unfinished-notice.ts";

/**
 * All that is loaded with the page. What brings it to life comes after the first paint, so that fonts and paint have
 * the line and the processor to themselves.
 */
async function start() {
  await afterPaint();
  // A visitor who leaves meanwhile ends the loading too; that is no failure, and must not call them back.
  let isLeaving = false;
  const leave = () => (isLeaving = true);
  window.addEventListener("beforeunload", leave);
  for (const link of document.querySelectorAll<HTMLLinkElement>("link[data-later]")) {
    link.crossOrigin = "";
    link.rel = link.dataset.later ?? "";
  }
  try {
    const { hydrate } = await import("./client.tsx");
    await yieldToMain();
    await hydrate(import.meta.env.BASE_URL);
  } catch (error) {
    if (isLeaving) return;
    // A deploy may have taken the code away since the page was sent, so both are fetched anew, once. What is there
    // even then, the prerendered page, can be read and left by its links.
    console.error(error);
    if (isReload() || !(await reloadIfReachable())) showUnfinishedNotice();
  } finally {
    // While it is there, some browsers do not keep the page for the way back.
    window.removeEventListener("beforeunload", leave);
  }
}

void start();
