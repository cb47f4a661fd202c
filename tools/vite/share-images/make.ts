import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadIllustrations } from "#art/illustration.tsx";
import { cards, type Card } from "./cards.ts";
import { toPng } from "./to-png.ts";

export type MadeCard = Omit<Card, "draw"> & {
  /** Eight hexadecimal digits that change when the picture does. */
  hash: string;
  png: Buffer;
};

/** Part of every hash. Increase this number when the same SVG gives another picture. */
const CACHE_VERSION = "2";

const CACHE = resolve("node_modules/.cache/share-images");

// Here, because Vite's runner imports nothing after it has imported this module.
await loadIllustrations();

/** Makes every card; rendering and compressing run on Node's threads. A card with an unchanged SVG is in the cache. */
export async function makeCards(): Promise<MadeCard[]> {
  await mkdir(CACHE, { recursive: true });
  return Promise.all(cards.map(makeCard));
}

async function makeCard({ draw, ...card }: Card): Promise<MadeCard> {
  const svg = await draw();
  const hash = createHash("sha256").update(CACHE_VERSION).update(svg).digest("hex").slice(0, 8);
  const file = join(CACHE, `${card.name}-${hash}.png`);
  const cached = await readFile(file).catch(() => null);
  if (cached) return { ...card, hash, png: cached };
  const png = await toPng(svg);
  // Renamed when complete, so that an interrupted build leaves no incomplete file.
  await writeFile(`${file}.part`, png);
  await rename(`${file}.part`, file);
  return { ...card, hash, png };
}
