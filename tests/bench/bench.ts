import { chromium, type Browser } from "@playwright/test";
import { mkdir, writeFile } from "node:fs/promises";
import { arch, cpus, platform } from "node:os";
import { browserArgs, findBrowser } from "../support/find-browser.ts";
import { freePort } from "../support/free-port.ts";
import { serveBuild } from "../support/built-site.ts";
import { writeFloor } from "./floor.ts";
import { measureLoad, type Load } from "./measure-load.ts";
import { measureFirstMotion, measurePageMotion, type Motion } from "./measure-motion.ts";
import { measureTick, measureTickFloor } from "./measure-tick.ts";
import { measureFirstLink, measureFirstPlay, measureNavigation, type Navigation } from "./measure-use.ts";
import { printReport, type Results } from "./report.ts";

const RESULTS_DIR = "test-results";

/** Measures dist/ and the floor page in the same Chromium, several cold runs each. `--runs=9` for more of them. */
export async function main(args: string[]) {
  const runs = Number(args.find((arg) => arg.startsWith("--runs="))?.slice("--runs=".length) ?? 5);
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ args: browserArgs, ...(executablePath && { executablePath }) });
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
    tickMs: await measureTick(browser, site),
    tickFloorMs: await measureTickFloor(browser, floor),
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
