import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { loadIllustrations } from "#art/illustration.tsx";
import { paths } from "#content/paths.ts";
import { people } from "#content/people.ts";
import { posters } from "#content/press.ts";
import { quotes } from "#content/quotes.ts";
import { saveImage, type PosterState } from "#content/site-copy.ts";
import { toPng } from "./ink.ts";
import { filmCard, personCard } from "./page-cards.tsx";
import { posterCard } from "./poster-card.tsx";
import { quoteCard, wallCard } from "./quote-cards.tsx";

interface Card {
  /** The file's name without hash and ending. */
  name: string;
  /** The page whose link preview shows this card; none for a card that visitors only save. */
  path?: string;
  /** Whether the site also has the file without a hash, for visitors to save. */
  isSaved?: boolean;
  /** The complete SVG. */
  draw: () => Promise<string>;
}

/** The pages whose link preview is a poster. */
const PAGES: Partial<Record<PosterState, string>> = { question: paths.home, night: paths.press };

/** All images: one for each page, the posters, and each quotation in three shapes. */
const cards: readonly Card[] = [
  ...posters.flatMap((poster) =>
    poster.shapes.map((shape) => ({
      name: `poster-${poster.state}-${shape.shape}`,
      ...(shape.shape === "wide" && { path: PAGES[poster.state] }),
      isSaved: true,
      draw: () => posterCard(poster, shape),
    })),
  ),
  { name: "featurette", path: paths.featurette, draw: filmCard },
  { name: "quotes", path: paths.quotes, draw: wallCard },
  ...people.map((person) => ({
    name: person.slug,
    path: paths.character(person.slug),
    draw: () => personCard(person),
  })),
  ...quotes.flatMap((quote) =>
    saveImage.shapes.map((image) => ({
      name: `${quote.slug}-${image.shape}`,
      ...(image.shape === "wide" && { path: paths.quote(quote.slug) }),
      isSaved: true,
      draw: () => quoteCard(quote, image),
    })),
  ),
];

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
