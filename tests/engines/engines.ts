import { freePort } from "../support/free-port.ts";
import { serveBuild } from "../support/built-site.ts";
import type { Launch } from "./engine.ts";
import { launchFirefox } from "./firefox.ts";
import { journey } from "./journey.ts";
import { pictures } from "./pictures.ts";
import { sweep } from "./sweep.ts";
import { launchWebkit } from "./webkit.ts";

const ENGINES: Record<string, Launch> = { Firefox: launchFirefox, WebKit: launchWebkit };

/** The sweep and the main journey over dist/ in the engines that Playwright cannot drive here. */
export async function main() {
  const port = await freePort();
  const host = await serveBuild("dist", port);
  try {
    for (const [name, launch] of Object.entries(ENGINES)) await run(name, launch, `http://localhost:${port}`);
  } finally {
    await host.close();
  }
}

async function run(name: string, launch: Launch, url: string) {
  const engine = await launch();
  if (typeof engine === "string") {
    console.log(`${name}: skipped, ${engine}`);
    // Where nobody reads along, an engine that did not run must not pass for one that did.
    if (process.env.CI) process.exitCode = 1;
    return;
  }
  console.log(`${name} ${engine.version}`);
  try {
    for (const check of [sweep, pictures, journey]) {
      await check(engine, url);
      console.log(`  ${check.name}: passed`);
    }
  } catch (error) {
    console.error(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  } finally {
    await engine.close();
  }
}
