import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtFiles } from "../../tools/vite/built-site.ts";

/** One request and what its answer must be. */
export interface Expected {
  path: string;
  headers: Record<string, string>;
  status: number;
  /** SHA-256 of the bytes on the wire. */
  hash: string;
}

const RANGES_A_FILM = 40;
const LARGEST_RANGE = 256 * 1024;

/** Every page and every file a page is made of, in the compressed form that a browser asks for. */
export async function fileRequests(outDir: string): Promise<Expected[]> {
  const files = (await builtFiles(outDir)).filter((file) =>
    /^(?:.+\.html|assets\/.+\.(?:js|css|woff2))$/.test(file),
  );
  const pages = files.filter((file) => file !== "404.html");
  return Promise.all(
    pages.map(async (file) => {
      const stored = existsSync(join(outDir, `${file}.gz`)) ? `${file}.gz` : file;
      const path = `/${file.replace(/^index\.html$|\.html$/, "")}`;
      return {
        path,
        headers: { "Accept-Encoding": "gzip" },
        status: 200,
        hash: hashOf(await readFile(join(outDir, stored))),
      };
    }),
  );
}

/** Byte ranges all over each film, as a player that seeks asks for them. */
export async function rangeRequests(outDir: string): Promise<Expected[]> {
  const films = (await builtFiles(outDir)).filter((file) => file.endsWith(".mp4"));
  const requests = films.map(async (film) => {
    const bytes = await readFile(join(outDir, film));
    return Array.from({ length: RANGES_A_FILM }, (_, index): Expected => {
      const start = Math.floor((bytes.length * index) / RANGES_A_FILM);
      const end = Math.min(start + LARGEST_RANGE, bytes.length);
      return {
        path: `/${film}`,
        headers: { Range: `bytes=${start}-${end - 1}` },
        status: 206,
        hash: hashOf(bytes.subarray(start, end)),
      };
    });
  });
  return (await Promise.all(requests)).flat();
}

export function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}
