import { createHash } from "node:crypto";
import { link, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
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

/**
 * Draws every frame of the film into `folder`, numbered. `store` keeps each picture under the hash of all that it depends
 * on, its markup and `look` (faces, styles and browser): what has not changed since the last time is not drawn again.
 *
 * @returns how many different pictures there are, how many of them were drawn, and in which scenes those are
 */
export async function drawPictures(
  browser: Browser,
  url: string,
  look: string,
  store: string,
  folder: string,
) {
  await mkdir(store, { recursive: true });
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const total = Math.round(film.durationSeconds * film.framesPerSecond);
  const had = new Set(await readdir(store));
  const used = new Set<string>();
  const scenes = new Set<string>();
  const drawn = new Set<string>();
  const count = progress("Frame", total);
  async function work(worker: number) {
    const page = await openPage(browser, url);
    const client = await page.context().newCDPSession(page);
    for (let frame = 0; frame < total; frame += 1) {
      if (Math.floor(frame / RUN) % WORKERS !== worker) continue;
      const { markup, scene } = await page.evaluate((each) => globalThis.film.show(each), frame);
      const name = `${createHash("sha256").update(look).update(markup).digest("hex").slice(0, 32)}.png`;
      if (!had.has(name) && !used.has(name)) {
        const shot = await client.send("Page.captureScreenshot", { format: "png", optimizeForSpeed: true });
        // The other page may draw the same picture; it is complete once it has its name.
        const part = join(store, `${name}.${worker}`);
        await writeFile(part, Buffer.from(shot.data, "base64"));
        await rename(part, join(store, name));
        drawn.add(name);
        scenes.add(scene);
      }
      used.add(name);
      await link(join(store, name), framePath(folder, frame));
      count.add();
    }
    await page.close();
  }
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker)));
  // What no frame shows any more would fill the disk.
  for (const name of had) if (!used.has(name)) await rm(join(store, name));
  return { pictures: used.size, drawn: drawn.size, scenes: [...scenes] };
}
