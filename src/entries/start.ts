import "#styles/index.css";
import "#app/unfinished-notice.css";
import { afterPaint, yieldToMain } from "#lib/async.ts";
import { hostAnswer, isReload, reloadFromHost } from "#lib/reload.ts";
import { showUnfinishedNotice } from "#app/unfinished-notice.ts";

/** The only script that loads with the page. The rest loads after the first paint, which needs the connection. */
async function start() {
  // entries/head.ts found the browser too old.
  if ("static" in document.documentElement.dataset) return;
  await afterPaint();
  // Leaving the page cancels its requests; that is no failure and must not reload the page.
  let isLeaving = false;
  const leave = () => (isLeaving = true);
  window.addEventListener("beforeunload", leave);
  for (const template of document.querySelectorAll<HTMLTemplateElement>("template[data-later]"))
    template.replaceWith(template.content);
  try {
    const { hydrate } = await import("./client.tsx");
    await yieldToMain();
    await hydrate(import.meta.env.BASE_URL);
  } catch (error) {
    if (isLeaving) return;
    console.error(error);
    // A new deploy may have removed the code since the page was served: reload both, once.
    const answer = await hostAnswer();
    // A link that was pressed in the meantime must not lose to the reload.
    if (isLeaving) return;
    if (answer === "served" && !isReload()) await reloadFromHost();
    else showUnfinishedNotice();
  } finally {
    // Some browsers keep no page for the back button while this listener is there.
    window.removeEventListener("beforeunload", leave);
  }
}

void start();
