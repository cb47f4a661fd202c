import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { builtPremiere } from "./build/built-premiere.ts";
import { earlyScript } from "./build/early-script.ts";
import { headersFile } from "./build/headers-plugin.ts";
import { icons } from "./build/icons.ts";
import { precompress } from "./build/precompress.ts";
import { prerender } from "./build/prerender.ts";
import { serviceWorker } from "./build/service-worker.ts";
import { shareImages } from "./build/share-images/plugin.ts";
import { staticHost } from "./build/static-host.ts";
import { webvttTracks } from "./build/webvtt-tracks.ts";

export default defineConfig({
  // "custom" leaves deep links and 404s to staticHost, which answers them as a CDN would.
  appType: "custom",
  envPrefix: "SITE_",
  // In the order of the build: what describes or compresses the built files comes after what writes them.
  plugins: [
    react(),
    builtPremiere(),
    earlyScript(),
    icons(),
    webvttTracks(),
    shareImages(),
    prerender(),
    serviceWorker(),
    headersFile(),
    precompress(),
    staticHost(),
  ],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
