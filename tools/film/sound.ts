import { rename, rm, writeFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";
import { openPage } from "./pictures.ts";
import { exists, ffmpeg } from "./tools.ts";

const RATE = 48_000;
// EBU R 128 for the open web: as loud as other films there, with room for what AAC adds to a peak.
const LOUDNESS = -16;
const CEILING = -2;

/** Has the browser play the score into a file, at -16 LUFS integrated and with true peaks under -1 dBTP. */
export async function recordScore(browser: Browser, url: string, path: string) {
  if (!(await exists(path))) await record(browser, url, path);
  return measureLoudness(["-i", path], "anull");
}

async function record(browser: Browser, url: string, path: string) {
  const page = await openPage(browser, url);
  const samples = Buffer.from(await page.evaluate(() => globalThis.film.score()), "base64");
  await page.close();
  const raw = `${path}.raw`;
  await writeFile(raw, samples);
  const source = ["-f", "s16le", "-ar", String(RATE), "-ac", "2", "-i", raw];
  // The limiter takes a little loudness with the peaks, so the gain is found by trying.
  let gain = LOUDNESS - (await measureLoudness(source, "anull")).loudness;
  for (let attempt = 0; attempt < 4; attempt += 1) {
    gain += LOUDNESS - (await measureLoudness(source, master(gain))).loudness;
  }
  const part = `${path}.part.wav`;
  await ffmpeg([...source, "-af", master(gain), "-ar", String(RATE), "-c:a", "pcm_s16le", part]);
  await rename(part, path);
  await rm(raw);
}

/** The limiter works at four times the rate, where peaks between samples can be seen. */
function master(gain: number): string {
  const limit = 10 ** (CEILING / 20);
  return `volume=${gain.toFixed(2)}dB,aresample=${RATE * 4},alimiter=limit=${limit.toFixed(4)}:attack=4:release=60:level=false,aresample=${RATE}`;
}

export async function measureLoudness(source: string[], filter: string) {
  const log = await ffmpeg([...source, "-af", `${filter},ebur128=peak=true`, "-f", "null", "-"]);
  const summary = log.slice(log.lastIndexOf("Summary:"));
  const read = (label: RegExp) => Number(label.exec(summary)?.[1]);
  return { loudness: read(/I:\s+(-?[\d.]+) LUFS/), truePeak: read(/Peak:\s+(-?[\d.]+) dBFS/) };
}
