import { chromium, type Browser } from "@playwright/test";
import { mkdir, writeFile } from "node:fs/promises";
import { arch, cpus, platform } from "node:os";
import { browserArgs, findBrowser } from "../support/find-browser.ts";
import { freePort } from "../support/free-port.ts";
import { allPaths, paths } from "#content/paths.ts";
import { serveBuild } from "../support/built-site.ts";
import { fontConfig } from "../support/font-sets.ts";
import { writeFloor } from "./floor.ts";
import { measureLoad, type Load } from "./measure-load.ts";
import { measureFirstMotion, measurePageMotion, type Motion } from "./measure-motion.ts";
import { hide, measureIdle, measureMemory, scrollToEnd, tickByHand } from "./measure-idle.ts";
import { measurePresses } from "./measure-presses.ts";
import {
  measureFirstLink,
  measureFirstPlay,
  measureNavigation,
  measurePlaying,
  type Navigation,
} from "./measure-use.ts";
import { printReport, type Results } from "./report.ts";

const RESULTS_DIR = "test-results";
/** How long an idle page is watched. */
const SECONDS = 60;

/** Measures dist/ and the floor page in the same Chromium, several cold runs each. `--runs=9` for more of them. */
export async function main(args: string[]) {
  const runs = Number(args.find((arg) => arg.startsWith("--runs="))?.slice("--runs=".length) ?? 5);
  const executablePath = await findBrowser();
  // The fallback fonts are those of plain Linux, whatever this machine has.
  const env = { ...process.env, FONTCONFIG_FILE: await fontConfig("dejavu-sans") } as Record<string, string>;
  const browser = await chromium.launch({
    args: browserArgs,
    env,
    ...(executablePath && { executablePath }),
  });
  const [sitePort, floorPort] = [await freePort(), await freePort()];
  const hosts = [await serveBuild("dist", sitePort), await serveBuild(await writeFloor("dist"), floorPort)];
  try {
    const results = await measure(browser, {
      site: `http://localhost:${sitePort}/`,
      floor: `http://localhost:${floorPort}/`,
      runs,
    });
    printReport(results);
    await mkdir(RESULTS_DIR, { recursive: true });
    await writeFile(`${RESULTS_DIR}/bench.json`, `${JSON.stringify(results, null, 2)}\n`);
    console.log(`\nWritten to ${RESULTS_DIR}/bench.json`);
  } finally {
    await browser.close();
    await Promise.all(hosts.map((host) => host.close()));
  }
}

interface Addresses {
  site: string;
  floor: string;
  runs: number;
}

async function measure(browser: Browser, { site, floor, runs }: Addresses): Promise<Results> {
  const times = async <Value>(what: string, work: () => Promise<Value>) => {
    const values: Value[] = [];
    for (let run = 1; run <= runs; run += 1) {
      process.stdout.write(`\r${what}: ${run} of ${runs}   `);
      values.push(await work());
    }
    process.stdout.write("\n");
    return values;
  };
  return {
    machine: `${cpus()[0]?.model.trim()} x ${cpus().length}, ${platform()} ${arch()}`,
    browser: `Chromium ${browser.version()}`,
    runs,
    floor: medians<Load>(await times("floor", () => measureLoad(browser, floor))),
    site: medians<Load>(await times("site", () => measureLoad(browser, site))),
    linkMs: median(await times("a link", () => measureFirstLink(browser, site))),
    playMs: median(await times("play", () => measureFirstPlay(browser, site))),
    navigation: medians<Navigation>(await times("navigation", () => measureNavigation(browser, site))),
    firstMotion: medians<Motion>(await times("first motion", () => measureFirstMotion(browser, site))),
    pageMotion: medians<Motion>(await times("page motion", () => measurePageMotion(browser, site))),
    playingMs: median(await times("a playing film", () => measurePlaying(browser, site))),
    ...(await measureRest(browser, site, floor)),
  };
}

/** What is measured once: each of these takes its time by itself. */
async function measureRest(browser: Browser, site: string, floor: string) {
  const presses = [];
  const idle = [];
  for (const path of allPaths) {
    const url = site + path.slice(1);
    console.log(`presses and idle seconds: ${path}`);
    presses.push(await measurePresses(browser, url));
    idle.push({ path, ms: await measureIdle(browser, url, SECONDS / 6) });
  }
  return {
    slowestPress: presses.reduce((slowest, next) => (next.frameMs > slowest.frameMs ? next : slowest)),
    idle: idle.filter(({ path }) => path !== paths.home),
    tickMs: await measureIdle(browser, site, SECONDS),
    tickFloorMs: await measureIdle(browser, floor, SECONDS, tickByHand),
    hiddenTickMs: await measureIdle(browser, site, SECONDS / 2, hide),
    scrolledTickMs: await measureIdle(browser, site, SECONDS / 2, scrollToEnd),
    memory: await measureMemory(browser, site),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The median of each measure by itself. */
function medians<Measures extends object>(runs: readonly Measures[]): Measures {
  const names = Object.keys(runs[0] ?? {}) as (keyof Measures)[];
  const entries = names.map((name) => [name, median(runs.map((run) => Number(run[name])))]);
  return Object.fromEntries(entries) as Measures;
}
