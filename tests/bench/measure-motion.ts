import type { Browser, Page } from "@playwright/test";
import { follow } from "../support/visitor.ts";
import { pointAtQuotes } from "./measure-use.ts";
import { desktop, visit } from "./visit.ts";

export interface Motion {
  framesPerSecond: number;
  droppedFrames: number;
}

/** What Chromium's trace says, as far as it is asked for here. */
interface TraceEvent {
  name: string;
  /** Microseconds. */
  ts: number;
  pid: number;
  args: {
    /** Of one frame. Where the main thread was late, its part has a report of its own. */
    frame_reporter?: { frame_sequence: number; state: string };
    /** Of an animation; not 0 where the compositor could not take it over. */
    data?: { compositeFailed?: number };
  };
}

const START = "motion starts";
const END = "motion ends";

/** Frames while the poster is printed for the first time, on this machine as it is. */
export function measureFirstMotion(browser: Browser, url: string): Promise<Motion> {
  return visit(
    browser,
    async ({ page }) => {
      await page.addInitScript(markMotion, { START, END });
      return trace(browser, page, () => page.goto(url, { waitUntil: "load" }));
    },
    desktop,
  );
}

/** Frames while one page slides over the last. */
export function measurePageMotion(browser: Browser, url: string): Promise<Motion> {
  return visit(
    browser,
    async ({ page }) => {
      await page.goto(url, { waitUntil: "networkidle" });
      await page.locator("html[data-hydrated]").waitFor();
      await pointAtQuotes(page);
      await page.evaluate(markMotion, { START, END });
      return trace(browser, page, () => follow(page, "Quotes"));
    },
    desktop,
  );
}

/** Runs in the page: marks where an animation starts and where one ends. */
function markMotion(names: { START: string; END: string }) {
  addEventListener("animationstart", () => performance.mark(names.START));
  addEventListener("animationend", () => performance.mark(names.END));
}

/** The frames between the first start of an animation and the last end of one. */
async function trace(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Motion> {
  await browser.startTracing(page, { categories: ["benchmark", "cc,benchmark", "blink.user_timing"] });
  await act();
  await page.waitForFunction(hasCome, END, { polling: 100 });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const start = traceEvents.find(({ name }) => name === START);
  const end = traceEvents.findLast(({ name }) => name === END);
  if (!start || !end) throw new Error("The trace does not say when the motion was.");
  const ofPage = traceEvents.filter(({ pid }) => pid === start.pid);
  if (ofPage.some(({ args }) => args.data?.compositeFailed))
    throw new Error("Something moves on the main thread; its frames are not counted here.");
  return countFrames(ofPage.filter(({ ts }) => ts >= start.ts && ts <= end.ts));
}

/** A frame is dropped when nothing of it came on screen. What moves is the compositor's and waits for nothing else. */
function countFrames(during: TraceEvent[]): Motion {
  const isOnScreen = new Map<number, boolean>();
  const times: number[] = [];
  for (const { ts, args } of during) {
    if (!args.frame_reporter) continue;
    const { frame_sequence, state } = args.frame_reporter;
    if (!isOnScreen.has(frame_sequence)) times.push(ts);
    isOnScreen.set(frame_sequence, isOnScreen.get(frame_sequence) || state !== "STATE_DROPPED");
  }
  const droppedFrames = [...isOnScreen.values()].filter((isShown) => !isShown).length;
  const seconds = (Math.max(...times) - Math.min(...times)) / 1_000_000;
  return { framesPerSecond: (times.length - 1 - droppedFrames) / seconds, droppedFrames };
}

/** Runs in the page: whether something has moved and all that ends has ended. */
function hasCome(end: string): boolean {
  const isMoving = ({ effect, playState }: Animation) =>
    playState === "running" && effect?.getComputedTiming().endTime !== Infinity;
  return performance.getEntriesByName(end).length > 0 && !document.getAnimations().some(isMoving);
}
