import { freePort } from "../support/free-port.ts";
import { serveBuild } from "../support/built-site.ts";
import type { Engine, Launch } from "./engine.ts";
import { launchFirefox } from "./firefox.ts";
import { journey } from "./journey.ts";
import { pictures } from "./pictures.ts";
import { player } from "./player.ts";
import { sweep } from "./sweep.ts";
import { launchWebkit } from "./webkit.ts";

const ENGINES: Record<string, Launch> = { Firefox: launchFirefox, WebKit: launchWebkit };

const CHECKS = { sweep, pictures, journey, player };

/** The checks over dist/ in the engines that Playwright cannot drive here; names of engines and checks limit the run. */
export async function main(names: string[]) {
  const port = await freePort();
  const host = await serveBuild("dist", port);
  try {
    for (const [name, launch] of chosen(ENGINES, names)) {
      await run(name, launch, chosen(CHECKS, names), `http://localhost:${port}`);
    }
  } finally {
    await host.close();
  }
}

/** The entries that are named; all, if none of them is. */
function chosen<T>(all: Record<string, T>, names: string[]): [string, T][] {
  const entries = Object.entries(all);
  const named = entries.filter(([name]) => names.includes(name));
  return named.length > 0 ? named : entries;
}

type Check = (engine: Engine, url: string) => Promise<void>;

async function run(name: string, launch: Launch, checks: [string, Check][], url: string) {
  const engine = await launch();
  if (typeof engine === "string") {
    console.log(`${name}: skipped, ${engine}`);
    // Where nobody reads along, an engine that did not run must not pass for one that did.
    if (process.env.CI) process.exitCode = 1;
    return;
  }
  console.log(`${name} ${engine.version}`);
  try {
    for (const [label, check] of checks) {
      await check(engine, url);
      console.log(`  ${label}: passed`);
    }
  } catch (error) {
    console.error("  failed:", error);
    process.exitCode = 1;
  } finally {
    await engine.close();
  }
}
