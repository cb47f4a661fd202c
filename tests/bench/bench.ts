import { chromium, type Browser } from "@playwright/test";
import { mkdir, writeFile } from "node:fs/promises";
import { arch, cpus, platform } from "node:os";
import { browserArgs, findBrowser } from "../support/find-browser.ts";
import { freePort } from "../support/free-port.ts";
import { allPaths, paths } from "#content/paths.ts";
import { serveBuild } from "../support/built-site.ts";
import { fontConfig } from "../support/font-sets.ts";
import { writeFloor } from "./floor.ts";
import { measureLoad } from "./measure-load.ts";
import { measureFirstMotion, measurePageMotion } from "./measure-motion.ts";
import { hide, measureIdle, measureMemory, scrollToEnd, tickByHand } from "./measure-idle.ts";
import { measurePresses } from "./measure-presses.ts";
import { measureFirstLink, measureFirstPlay, measureNavigation, measurePlaying } from "./measure-use.ts";
import { printReport, type Row } from "./report.ts";

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
    const rows = await measure(
      browser,
      `http://localhost:${sitePort}/`,
      `http://localhost:${floorPort}/`,
      runs,
    );
    const machine = `${cpus()[0]?.model.trim()} x ${cpus().length}, ${platform()} ${arch()}`;
    const title = `${machine}; Chromium ${browser.version()}; medians of ${runs} cold runs`;
    console.log(`\n${title}`);
    printReport(rows);
    await mkdir(RESULTS_DIR, { recursive: true });
    await writeFile(`${RESULTS_DIR}/bench.json`, `${JSON.stringify({ title, rows }, null, 2)}\n`);
    console.log(`\nWritten to ${RESULTS_DIR}/bench.json`);
  } finally {
    await browser.close();
    await Promise.all(hosts.map((host) => host.close()));
  }
}

async function measure(browser: Browser, site: string, floor: string, runs: number): Promise<Row[]> {
  const times = async <Value>(what: string, work: () => Promise<Value>) => {
    const values: Value[] = [];
    for (let run = 1; run <= runs; run += 1) {
      process.stdout.write(`\r${what}: ${run} of ${runs}   `);
      values.push(await work());
    }
    process.stdout.write("\n");
    return values;
  };
  const least = medians(await times("floor", () => measureLoad(browser, floor)));
  const load = medians(await times("site", () => measureLoad(browser, site)));
  const linkMs = median(await times("a link", () => measureFirstLink(browser, site)));
  const playMs = median(await times("play", () => measureFirstPlay(browser, site)));
  const change = medians(await times("navigation", () => measureNavigation(browser, site)));
  const first = medians(await times("first motion", () => measureFirstMotion(browser, site)));
  const slide = medians(await times("page motion", () => measurePageMotion(browser, site)));
  const playingMs = median(await times("a playing film", () => measurePlaying(browser, site)));
  return [
    row("first contentful paint", "ms", load.firstPaintMs, { floor: least.firstPaintMs }),
    row("largest contentful paint", "ms", load.largestPaintMs, {
      floor: least.largestPaintMs,
      mostOfFloor: 1.15,
    }),
    row("layout shift", "number", load.layoutShift, { most: 0 }),
    row("blocking time", "ms", load.blockingMs, { most: 50, floor: least.blockingMs }),
    row("all bytes", "kB", load.totalBytes, { most: 165_000, floor: least.totalBytes }),
    row("HTML", "kB", load.htmlBytes, { most: 20_000, floor: least.htmlBytes }),
    row("script", "kB", load.scriptBytes, { most: 100_000 }),
    row("fonts", "kB", load.fontBytes, { floor: least.fontBytes }),
    row("other files", "kB", load.otherBytes),
    row("headers (HTTP/1.1)", "kB", load.headerBytes, { floor: least.headerBytes }),
    row("a link pressed at load answers", "ms", linkMs, { most: 300 }),
    row("play pressed at load answers", "ms", playMs, { most: 500 }),
    row("play pressed later: the film moves", "ms", playingMs),
    row("client navigation", "ms", change.answerMs, { most: 100 }),
    row("its longest task", "task", change.longestTaskMs, { most: 50 }),
    ...(await measureRest(browser, site, floor)),
    ...Object.entries({ "first load": first, "page change": slide }).map(([what, motion]) =>
      row(`${what} in motion (1x)`, "dropped", motion.droppedFrames, {
        note: `${motion.framesPerSecond.toFixed(0)} fps, `,
        most: 0,
      }),
    ),
  ];
}

/** What is measured once: each of these takes its time by itself. */
async function measureRest(browser: Browser, site: string, floor: string): Promise<Row[]> {
  const presses = [];
  const idle = [];
  for (const path of allPaths) {
    const url = site + path.slice(1);
    console.log(`presses and idle seconds: ${path}`);
    presses.push(await measurePresses(browser, url));
    idle.push({ path, ms: await measureIdle(browser, url, SECONDS / 6) });
  }
  const slowest = presses.reduce((most, next) => (next.frameMs > most.frameMs ? next : most));
  const others = idle.filter(({ path }) => path !== paths.home);
  const busiest = others.reduce((most, next) => (next.ms > most.ms ? next : most));
  const tickFloorMs = await measureIdle(browser, floor, SECONDS, tickByHand);
  const hiddenMs = await measureIdle(browser, site, SECONDS / 2, hide);
  const scrolledMs = await measureIdle(browser, site, SECONDS / 2, scrollToEnd);
  const memory = await measureMemory(browser, site);
  return [
    row(`the slowest press (${slowest.control})`, "ms", slowest.frameMs, { most: 100 }),
    row("a tick (1x)", "tenths", await measureIdle(browser, site, SECONDS), {
      floor: tickFloorMs,
      mostOfFloor: 2.5,
    }),
    row("a second in a hidden tab (1x)", "tenths", hiddenMs),
    row("a second with the countdown out of sight (1x)", "tenths", scrolledMs),
    row(`a second on the busiest other page (${busiest.path}, 1x)`, "tenths", busiest.ms),
    row("nodes kept after 150 more changes of page", "number", memory.nodes, { most: 100 }),
    row("memory kept after them", "kB", memory.heapBytes, { most: 100_000 }),
  ];
}

function row(name: string, unit: Row["unit"], value: number, more: Partial<Row> = {}): Row {
  return { name, unit, value, ...more };
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
