import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { hasOwnFilm } from "../src/content/film.ts";
import { computedContent } from "../tools/vite/computed-content.ts";
import { shareImages } from "../tools/vite/share-images/plugin.ts";

/** Only the site's own film has a player and text tracks. */
const OWN_FILM = hasOwnFilm ? [] : ["tests/pages/player.test.tsx", "tests/unit/player-*.test.ts"];

/** Files that need a document. */
const DOM = ["tests/pages/*.test.tsx", "tests/unit/{clock,untrusted-input}.test.ts"];

// Not vite.config.ts: its plugins build pages, which no unit test needs.
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  envPrefix: "SITE_",
  plugins: [computedContent(), shareImages()],
  test: {
    // Vitest's default is one worker less than there are cores: one on a machine of two.
    maxWorkers: "100%",
    // Guards against a hang. No test waits for it.
    testTimeout: 60_000,
    // One environment for all files of a worker: starting one and loading the site takes longer than most files.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/{unit,pages}/*.test.ts"],
          exclude: [...DOM, ...OWN_FILM],
          setupFiles: "tests/support/watch-console.ts",
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          include: DOM,
          exclude: OWN_FILM,
          environment: "happy-dom",
          setupFiles: ["tests/support/watch-console.ts", "tests/support/setup.ts"],
        },
      },
    ],
  },
});
