import { createHash } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderScore } from "./score/score.ts";
import { RATE } from "./score/track.ts";
import { exists, ffmpeg } from "./tools.ts";

// EBU R 128 for the open web: as loud as other films there, with room for what AAC adds to a peak.
const LOUDNESS = -16;
const CEILING = -2.5;

/** Plays the score into a file, at -16 LUFS integrated and with true peaks under -1 dBTP; the same notes are the same file. */
export async function recordScore(folder: string) {
  await mkdir(folder, { recursive: true });
  const samples = renderScore();
  const path = join(folder, `${createHash("sha256").update(samples).digest("hex").slice(0, 16)}.wav`);
  if (!(await exists(path))) await master(samples, path);
  return { path, ...(await measureLoudness(["-i", path], "anull")) };
}

async function master(samples: Buffer, path: string) {
  const raw = `${path}.raw`;
  await writeFile(raw, samples);
  const source = ["-f", "s16le", "-ar", String(RATE), "-ac", "2", "-i", raw];
  // The limiter takes a little loudness with the peaks, so the gain is found by trying.
  let gain = LOUDNESS - (await measureLoudness(source, "anull")).loudness;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    gain += LOUDNESS - (await measureLoudness(source, limited(gain))).loudness;
  }
  const part = `${path}.part.wav`;
  await ffmpeg([...source, "-af", limited(gain), "-ar", String(RATE), "-c:a", "pcm_s16le", part]);
  await rename(part, path);
  await rm(raw);
}

/** The limiter works at four times the rate, where peaks between samples can be seen. */
function limited(gain: number): string {
  const limit = 10 ** (CEILING / 20);
  return `volume=${gain.toFixed(2)}dB,aresample=${RATE * 4},alimiter=limit=${limit.toFixed(4)}:attack=4:release=60:level=false,aresample=${RATE}`;
}

async function measureLoudness(source: string[], filter: string) {
  const log = await ffmpeg([...source, "-af", `${filter},ebur128=peak=true`, "-f", "null", "-"]);
  const summary = log.slice(log.lastIndexOf("Summary:"));
  const read = (label: RegExp) => Number(label.exec(summary)?.[1]);
  return {
    loudness: read(/I:\s+(-?[\d.]+) LUFS/),
    range: read(/LRA:\s+([\d.]+) LU/),
    truePeak: read(/Peak:\s+(-?[\d.]+) dBFS/),
  };
}
