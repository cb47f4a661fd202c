import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { headScript, serviceWorker } from "./tools/vite/classic-scripts.ts";
import { computedContent } from "./tools/vite/computed-content.ts";
import { fallbackFonts } from "./tools/vite/fallback-fonts.ts";
import { displayWidths } from "./tools/vite/display-widths.ts";
import { hostFiles } from "./tools/vite/host-files.ts";
import { icons } from "./tools/vite/icons.ts";
import { LATER_STYLES, START } from "./tools/vite/page-assets.ts";
import { prerender } from "./tools/vite/prerender.ts";
import { shareImages } from "./tools/vite/share-images/plugin.ts";
import { staticHost } from "./tools/vite/static-host.ts";
import { filmFiles } from "./tools/vite/film-files.ts";

/** Each file costs a round trip on a slow line: without groups a first view has 25 chunks and 11 kB more. */
const chunks = {
  groups: [
    // src/entries/start.ts and what it needs, in one file that loads with the page. It must stay small.
    {
      name: START,
      test: /src\/(?:entries\/start|app\/unfinished-notice|lib\/(?:async|reload))\.ts|vite\/preload-helper/,
      priority: 2,
    },
    // What the embedded countdown shares with the site. Pages that embed it load this and its entry, without React.
    { name: "clock", test: /src\/features\/countdown\/(?:page-clock|time-in-words)\.ts/, priority: 2 },
    // Styles of what nobody sees before a press: linked, where all others are printed into the page.
    {
      name: LATER_STYLES,
      test: /(?:film|film-dock|film-ending|film-status|dialog|panel-links|embed-snippet|save-image-button)\.module\.css|(?:forced-colors|view-transitions|print|text-spacing)\.css/,
      priority: 2,
    },
    // The libraries stay the same when the site changes.
    { name: "libraries", test: /node_modules\/(?:react|react-dom|react-router|scheduler)\//, priority: 1 },
    // Only pages that look up a slug need the page for missing ones.
    { name: "shared", test: /src\/(?!features\/not-found)/, minShareCount: 3 },
  ],
};

/** Lets V8 compile the libraries in another thread while they arrive, and not at the first change of page. */
const compileHint = ({ name }: { name: string }) =>
  name === "libraries" ? "//# allFunctionsCalledOnLoad" : "";

/** Lets unused parts of React Router go (3.6 kB): https://rollupjs.org/configuration-options/#pure. */
function pureRouter(): Plugin {
  return {
    name: "pure-router",
    transform: {
      filter: { id: /node_modules\/react-router\// },
      handler: (code) =>
        code
          .replaceAll(/React\d*\.(?:createContext|forwardRef)\(/g, "/* @__PURE__ */ $&")
          .replaceAll(/^\w+\.displayName = "\w+";$/gm, ""),
    },
  };
}

/** Puts a style sheet into the cascade layer of its folder; src/styles/layers.css orders the layers. */
function cascadeLayers(): Plugin {
  return {
    name: "cascade-layers",
    enforce: "pre",
    transform: {
      filter: { id: /\/src\/(?:art|ui|features|routes|app)\/.+\.css$/ },
      handler: (css, id) => `@layer ${/\/src\/(\w+)\//.exec(id)?.[1]} {${css}}`,
    },
  };
}

export default defineConfig({
  envPrefix: "SITE_",
  // In the order of the build: what describes or compresses the built files comes after what writes them.
  plugins: [
    react(),
    pureRouter(),
    computedContent(),
    cascadeLayers(),
    displayWidths(),
    headScript(),
    icons(),
    filmFiles(),
    shareImages(),
    prerender(),
    serviceWorker(),
    hostFiles(),
    staticHost(),
  ],
  css: { postcss: { plugins: [fallbackFonts] } },
  // README, Running it: the browsers that are supported.
  build: {
    target: "baseline-widely-available",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MIT and Apache licenses require their notice in every copy of the bundled code.
    license: { fileName: "licenses/libraries.txt" },
  },
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: chunks, postBanner: compileHint } } } },
  },
});
