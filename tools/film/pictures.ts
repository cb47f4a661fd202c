import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { film } from "#content/film.ts";
import { progress } from "./progress.ts";

// As many as there are usually cores; each page draws every n-th run of frames.
const WORKERS = 2;
const RUN = 20;

export function framePath(folder: string, frame: number): string {
  return join(folder, `${String(frame).padStart(5, "0")}.png`);
}

export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: film.width, height: film.height } });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.goto(url);
  await page.waitForFunction(() => "film" in globalThis);
  return page;
}

/** Draws the frames that `folder` does not have yet. A frame is complete once it has its name. */
export async function drawPictures(browser: Browser, url: string, folder: string) {
  await mkdir(folder, { recursive: true });
  const total = Math.round(film.durationSeconds * film.framesPerSecond);
  const had = new Set(await readdir(folder));
  const todo = Array.from({ length: total }, (_, frame) => frame).filter(
    (frame) => !had.has(`${String(frame).padStart(5, "0")}.png`),
  );
  if (todo.length === 0) return { drawn: 0, kept: total };
  const count = progress("Frame", total, total - todo.length);
  let drawn = 0;
  async function work(worker: number) {
    const page = await openPage(browser, url);
    const client = await page.context().newCDPSession(page);
    let last = { markup: "", path: "" };
    for (const frame of todo.filter((each) => Math.floor(each / RUN) % WORKERS === worker)) {
      const path = framePath(folder, frame);
      const html = await page.evaluate((each) => globalThis.film.show(each), frame);
      const markup = createHash("sha256").update(html).digest("hex");
      if (markup === last.markup) await copyFile(last.path, `${path}.part`);
      else {
        const shot = await client.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
        await writeFile(`${path}.part`, Buffer.from(shot.data, "base64"));
        drawn += 1;
      }
      await rename(`${path}.part`, path);
      last = { markup, path };
      count.add();
    }
    await page.close();
  }
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker)));
  return { drawn, kept: total - todo.length };
}

/** Frames of earlier inputs are of no use and fill the disk. */
export async function forgetOthers(folder: string, keep: string) {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (name !== keep) await rm(join(folder, name), { recursive: true });
}
