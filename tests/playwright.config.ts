import { defineConfig, devices } from "@playwright/test";
import { hasOwnFilm } from "#content/film.ts";
import { browserArgs, findBrowser } from "./support/find-browser.ts";
import { freePort } from "./support/free-port.ts";

// Every worker reads this file again and reuses what the first reading found.
process.env.E2E_BROWSER ??= await findBrowser();
process.env.E2E_PORT ??= String(await freePort());

const site = `http://localhost:${process.env.E2E_PORT}/`;

export default defineConfig({
  testDir: "e2e",
  // `npm run test:monkey` runs the first, which takes minutes. A hosted film has no player of ours (changed-site.spec.ts).
  testIgnore: [
    "assets.spec.ts",
    ...(hasOwnFilm ? [] : ["player*.spec.ts", "mini-player.spec.ts", "film-*.spec.ts"]),
  ],
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: true,
  // Playwright's default is half of the cores: one worker on a machine of two.
  workers: "100%",
  reporter: [["list"], ["./support/slowest-tests.ts"]],
  // Guards against a hang. No test waits for it.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: site,
    // Motion costs a load a fifth of its time. Tests in which something moves turn it on again.
    contextOptions: { reducedMotion: "reduce" },
    // An action that waits for a missing element fails before the test does, and so names the element.
    actionTimeout: 10_000,
    launchOptions: { args: browserArgs, executablePath: process.env.E2E_BROWSER || undefined },
  },
  webServer: { command: `vite preview --port=${process.env.E2E_PORT} --strictPort`, url: site, cwd: ".." },
});
