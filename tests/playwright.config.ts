import { defineConfig, devices } from "@playwright/test";
import { browserArgs, findBrowser } from "./support/find-browser.ts";
import { freePort } from "./support/free-port.ts";

// Every worker reads this file again; what was found for the first one holds for all.
process.env.E2E_BROWSER ??= await findBrowser();
process.env.E2E_PORT ??= String(await freePort());
process.env.E2E_SUBPATH_PORT ??= String(await freePort());

const site = `http://localhost:${process.env.E2E_PORT}/`;
const subpath = `http://localhost:${process.env.E2E_SUBPATH_PORT}/luke-cage/`;
const inSubpath = "--base=/luke-cage/ --outDir=node_modules/.subpath";

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["list"]],
  expect: { timeout: 10_000 },
  use: {
    // A test that waits for what is not there should say so before the test's own time is up.
    actionTimeout: 10_000,
    ...devices["Desktop Chrome"],
    launchOptions: { args: browserArgs, executablePath: process.env.E2E_BROWSER || undefined },
  },
  projects: [
    { name: "site", use: { baseURL: site }, testIgnore: "sub-path.spec.ts" },
    // The same pages below a folder, as on a project page of a code host.
    { name: "sub-path", use: { baseURL: subpath }, testMatch: "sub-path.spec.ts" },
  ],
  webServer: [
    { command: `vite preview --port=${process.env.E2E_PORT} --strictPort`, url: site, cwd: ".." },
    {
      command: `vite build ${inSubpath} && vite preview ${inSubpath} --port=${process.env.E2E_SUBPATH_PORT} --strictPort`,
      url: subpath,
      cwd: "..",
    },
  ],
});
