import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { premiereDates } from "../tools/vite/premiere-dates.ts";
import { shareImages } from "../tools/vite/share-images/plugin.ts";

// Not vite.config.ts: its plugins build pages, which no unit test needs.
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  envPrefix: "SITE_",
  plugins: [react(), premiereDates(), shareImages()],
  test: {
    // The files of a worker share the libraries; Vitest still evaluates the site's own modules anew for each file.
    isolate: false,
    // Vitest's default is one worker less than there are cores: one on a machine of two.
    maxWorkers: "100%",
    // Guards against a hang. No test waits for it.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/*.test.ts"], environment: "node" } },
      {
        extends: true,
        test: {
          name: "pages",
          include: ["tests/pages/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: "tests/support/setup.ts",
          restoreMocks: true,
        },
      },
    ],
  },
});
