import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { hasOwnFilm } from "../src/content/film.ts";
import { premiereDates } from "../tools/vite/premiere-dates.ts";
import { shareImages } from "../tools/vite/share-images/plugin.ts";

/** Only the site's own film has a player and text tracks. */
const OWN_FILM = hasOwnFilm ? [] : ["tests/pages/player.test.tsx", "tests/unit/player-*.test.ts"];

/** Files with `vi.mock`, which does not reach a module that an earlier file of the worker has loaded. */
const MOCKING = ["tests/unit/clock.test.ts"];

// Not vite.config.ts: its plugins build pages, which no unit test needs.
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  envPrefix: "SITE_",
  plugins: [react(), premiereDates(), shareImages()],
  test: {
    // Vitest's default is one worker less than there are cores: one on a machine of two.
    maxWorkers: "100%",
    // Guards against a hang. No test waits for it.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/*.test.ts"],
          exclude: [...MOCKING, ...OWN_FILM],
          environment: "node",
          // One environment for all files of a worker: starting one takes longer than most files.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "pages",
          include: ["tests/pages/*.test.{ts,tsx}", ...MOCKING],
          environment: "happy-dom",
          exclude: OWN_FILM,
          setupFiles: "tests/support/setup.ts",
          restoreMocks: true,
        },
      },
    ],
  },
});
