import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { earlyScript } from "./build/early-script.ts";
import { icons } from "./build/icons.ts";
import { prerender } from "./build/prerender.ts";
import { shareImages } from "./build/share-images/plugin.ts";
import { staticHost } from "./build/static-host.ts";

export default defineConfig({
  // "custom" leaves deep links and 404s to staticHost, which answers them as a CDN would.
  appType: "custom",
  envPrefix: "SITE_",
  plugins: [react(), earlyScript(), icons(), shareImages(), prerender(), staticHost()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
