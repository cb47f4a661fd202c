import { savesData } from "#lib/dom.ts";

const SCRIPT = `${import.meta.env.BASE_URL}sw.js`;

/** The part of Trusted Types that is used here; TypeScript's DOM lacks them. */
type Policy = { createScriptURL: (url: string) => string };
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy };

export function registerServiceWorker() {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator) || savesData()) return;
  // Safari has no requestIdleCallback.
  const whenIdle = window.requestIdleCallback ?? ((start: () => void) => setTimeout(start, 1_000));
  if (document.readyState === "complete") whenIdle(register);
  else window.addEventListener("load", () => whenIdle(register), { once: true });
}

function register() {
  // It fails where storage is blocked (private windows); the site then needs the network.
  navigator.serviceWorker.register(scriptUrl(), { updateViaCache: "none" }).catch(() => {});
}

/** The one script address that the page trusts. The CSP allows a policy of this name and no other. */
function scriptUrl(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("service-worker", { createScriptURL: () => SCRIPT });
  return policy ? policy.createScriptURL(SCRIPT) : SCRIPT;
}
