import type { Memory } from "./measure-idle.ts";
import type { Load } from "./measure-load.ts";
import type { Motion } from "./measure-motion.ts";
import type { Press } from "./measure-presses.ts";
import type { Navigation } from "./measure-use.ts";

export interface Results {
  machine: string;
  browser: string;
  runs: number;
  floor: Load;
  site: Load;
  linkMs: number;
  playMs: number;
  navigation: Navigation;
  firstMotion: Motion;
  pageMotion: Motion;
  playingMs: number;
  slowestPress: Press;
  /** Processor milliseconds per second of a page that is left to itself. */
  idle: { path: string; ms: number }[];
  tickMs: number;
  tickFloorMs: number;
  hiddenTickMs: number;
  scrolledTickMs: number;
  memory: Memory;
}

interface Row {
  name: string;
  value: string;
  floor?: string;
  target?: string;
  isReached?: boolean;
}

/** Prints the results as a Markdown table, as the README shows it; the exit code says whether all is reached. */
export function printReport(results: Results) {
  const rows = toRows(results);
  console.log(`\n${results.machine}; ${results.browser}; medians of ${results.runs} cold runs`);
  console.log("Slow 4G (150 ms, 1.6 Mbit/s) and a 4x slower processor unless it says otherwise\n");
  console.log("| measure | site | floor | reach | |\n| --- | ---: | ---: | ---: | --- |");
  for (const { name, value, floor = "", target = "", isReached } of rows)
    console.log(`| ${name} | ${value} | ${floor} | ${target} | ${verdict(isReached)} |`);
  if (rows.some(({ isReached }) => isReached === false)) process.exitCode = 1;
}

function toRows({ site, floor, navigation, ...rest }: Results): Row[] {
  const ratio = site.largestPaintMs / floor.largestPaintMs;
  const paint: Row = {
    name: "largest contentful paint",
    value: `${ms(site.largestPaintMs)} (${ratio.toFixed(2)} x)`,
    floor: ms(floor.largestPaintMs),
    target: "1.15 x",
    isReached: ratio <= 1.15,
  };
  const { memory, slowestPress } = rest;
  const busiest = rest.idle.reduce((most, next) => (next.ms > most.ms ? next : most));
  return [
    { name: "first contentful paint", value: ms(site.firstPaintMs), floor: ms(floor.firstPaintMs) },
    paint,
    limit("layout shift", site.layoutShift, 0, String(Number(site.layoutShift.toFixed(4)))),
    { ...limit("blocking time", site.blockingMs, 50), floor: ms(floor.blockingMs) },
    { ...limit("all bytes", site.totalBytes, 165_000, kb(site.totalBytes)), floor: kb(floor.totalBytes) },
    { ...limit("HTML", site.htmlBytes, 20_000, kb(site.htmlBytes)), floor: kb(floor.htmlBytes) },
    limit("script", site.scriptBytes, 100_000, kb(site.scriptBytes)),
    { name: "fonts", value: kb(site.fontBytes), floor: kb(floor.fontBytes) },
    { name: "other files", value: kb(site.styleBytes + site.otherBytes) },
    { name: "headers (HTTP/1.1)", value: kb(site.headerBytes), floor: kb(floor.headerBytes) },
    limit("a link pressed at load answers", rest.linkMs, 300),
    limit("play pressed at load answers", rest.playMs, 500),
    { name: "play pressed later: the film moves", value: ms(rest.playingMs) },
    { name: "the next page is in the document", value: ms(navigation.documentMs) },
    limit("client navigation", navigation.answerMs, 100),
    limit("its longest task", navigation.longestTaskMs, 50, upTo50(navigation.longestTaskMs)),
    limit(`the slowest press (${slowestPress.control})`, slowestPress.frameMs, 100),
    {
      ...limit("a tick (1x)", rest.tickMs, 2.5 * rest.tickFloorMs, tenths(rest.tickMs)),
      target: "2.5 x",
      floor: tenths(rest.tickFloorMs),
    },
    { name: "a second in a hidden tab (1x)", value: tenths(rest.hiddenTickMs) },
    { name: "a second with the countdown out of sight (1x)", value: tenths(rest.scrolledTickMs) },
    { name: `a second on the busiest other page (${busiest.path}, 1x)`, value: tenths(busiest.ms) },
    limit("nodes kept after 150 more changes of page", memory.nodes, 100, String(memory.nodes)),
    limit("memory kept after them", memory.heapBytes, 100_000, kb(memory.heapBytes)),
    motion("first load in motion (1x)", rest.firstMotion),
    motion("page change in motion (1x)", rest.pageMotion),
  ];
}

function limit(name: string, value: number, target: number, text = ms(value)): Row {
  const unit = / (kB|ms)$/.exec(text)?.[1];
  const shown = unit === "kB" ? kb(target) : unit === "ms" ? ms(target) : String(target);
  return { name, value: text, target: shown, isReached: value <= target };
}

function motion(name: string, { framesPerSecond, droppedFrames }: Motion): Row {
  return {
    name,
    value: `${framesPerSecond.toFixed(0)} fps, ${droppedFrames} dropped`,
    target: "0 dropped",
    isReached: droppedFrames === 0,
  };
}

function ms(value: number): string {
  return `${Math.round(value)} ms`;
}

function tenths(value: number): string {
  return `${value.toFixed(1)} ms`;
}

/** The browser reports no task below. */
function upTo50(value: number): string {
  return value === 0 ? "under 50 ms" : ms(value);
}

function kb(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function verdict(isReached: boolean | undefined): string {
  return isReached === undefined ? "" : isReached ? "reached" : "missed";
}
