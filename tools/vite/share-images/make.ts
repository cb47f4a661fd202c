import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { cards, type Card } from "./cards.ts";
import { toPng } from "./to-png.ts";

export type MadeCard = Omit<Card, "draw"> & {
  /** Eight hexadecimal digits that change when the picture does. */
  hash: string;
  png: Buffer;
  /** False for a picture from the cache. */
  isNew: boolean;
};

/** Part of every hash. Increase this number when the same SVG gives another picture. */
const CACHE_VERSION = "2";

/**
 * Makes every card, as many at a time as there are processors: rendering and compressing run on Node's threads. A card
 * with an unchanged SVG comes from the cache in node_modules.
 *
 * @param onProgress called after each card
 */
export async function makeCards(onProgress: (done: number, all: number) => void): Promise<MadeCard[]> {
  const cache = resolve("node_modules/.cache/share-images");
  await mkdir(cache, { recursive: true });
  const made: MadeCard[] = [];
  const waiting = [...cards.entries()];
  let done = 0;
  async function work() {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, card] = next;
      made[index] = await makeCard(card, cache);
      onProgress(++done, cards.length);
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return made;
}

async function makeCard({ draw, ...card }: Card, cache: string): Promise<MadeCard> {
  const svg = await draw();
  const hash = createHash("sha256").update(CACHE_VERSION).update(svg).digest("hex").slice(0, 8);
  const file = join(cache, `${card.name}-${hash}.png`);
  const cached = await readFile(file).catch(() => null);
  if (cached) return { ...card, hash, png: cached, isNew: false };
  const png = await toPng(svg);
  // Renamed when complete, so that an interrupted build leaves no incomplete file.
  await writeFile(`${file}.part`, png);
  await rename(`${file}.part`, file);
  return { ...card, hash, png, isNew: true };
}
