import { savesData } from "#lib/dom.ts";

const SCRIPT = `${import.meta.env.BASE_URL}sw.js`;

type Policy = { createScriptURL: (url: string) => string };

/** Trusted Types, as far as they are used here; TypeScript's DOM does not know them. */
type TrustedTypes = {
  createPolicy: (name: string, rules: Policy) => Policy;
};

/** Once the page has loaded and rests, lets the service worker keep the site for the time without a network. */
export function registerServiceWorker() {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || savesData()) return;
  if (document.readyState === "complete") whenIdle(register);
  else window.addEventListener("load", () => whenIdle(register), { once: true });
}

function register() {
  // Where the browser keeps nothing (private windows, blocked storage) the site works as before, with a network.
  navigator.serviceWorker.register(scriptUrl(), { updateViaCache: "none" }).catch(() => {});
}

/** The one script address that the page trusts; the CSP allows a policy of this name and no other. */
function scriptUrl(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("service-worker", { createScriptURL: () => SCRIPT });
  return policy ? policy.createScriptURL(SCRIPT) : SCRIPT;
}

/** Safari has no requestIdleCallback. */
function whenIdle(callback: () => void) {
  if ("requestIdleCallback" in window) window.requestIdleCallback(callback);
  else setTimeout(callback, 1_000);
}
