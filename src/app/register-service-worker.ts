import { savesData } from "#lib/dom.ts";
import { trustedTypesPolicy } from "#lib/trusted-types.ts";

const SCRIPT = `${import.meta.env.BASE_URL}sw.js`;

export function registerServiceWorker() {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || savesData()) return;
  // Safari has no requestIdleCallback.
  const whenIdle = window.requestIdleCallback ?? ((start: () => void) => setTimeout(start, 1_000));
  if (document.readyState === "complete") whenIdle(register);
  else window.addEventListener("load", () => whenIdle(register), { once: true });
}

function register() {
  // The one script address that the page trusts.
  const scriptUrl = trustedTypesPolicy("service-worker", "createScriptURL", () => SCRIPT);
  // It fails where storage is blocked (private windows); the site then needs the network.
  navigator.serviceWorker.register(scriptUrl(SCRIPT), { updateViaCache: "none" }).catch(() => {});
}
