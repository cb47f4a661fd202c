import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Agent } from "node:http";
import { join } from "node:path";
import { addressOf, builtFiles, isPublic } from "../../tools/vite/built-site.ts";
import { ask, nginx, startHost } from "../support/hosts.ts";

const CONNECTIONS = 1_000;
const SECONDS = 20;
const RANGES_PER_FILM = 40;
const LARGEST_RANGE = 256 * 1024;

/** One request and what its answer must be. */
interface Expected {
  path: string;
  headers: Record<string, string>;
  status: number;
  body: Buffer;
}

/** Serves dist/ with nginx on loopback and drives it with many visitors at once; every byte is compared. */
export async function main() {
  if (!nginx.program) throw new Error("nginx is not installed here; on Debian: apt-get install nginx-light");
  const host = await startHost(nginx, "dist");
  try {
    const requests = await requestsFor("dist");
    console.log(`${CONNECTIONS} connections for ${SECONDS} s, ${requests.length} different requests`);
    await drive(host.url, requests);
  } finally {
    await host.stop();
  }
}

/** Every page and every file of a page, as a browser asks for it, and ranges all over each film. */
async function requestsFor(outDir: string): Promise<Expected[]> {
  const read = (file: string) => readFile(join(outDir, file));
  const files = (await builtFiles(outDir)).filter(isPublic);
  const whole = files.filter((file) => /^(?:.+(?<!\/index)\.html|assets\/.+)$/.test(file));
  const films = files.filter((file) => file.endsWith(".mp4"));
  const compressed = whole.map(async (file) => ({
    path: `/${addressOf(file)}`,
    headers: { "Accept-Encoding": "gzip" },
    status: 200,
    body: await read(existsSync(join(outDir, `${file}.gz`)) ? `${file}.gz` : file),
  }));
  const ranges = films.map(async (film) => {
    const bytes = await read(film);
    return Array.from({ length: RANGES_PER_FILM }, (_, index) => {
      const start = Math.floor((bytes.length * index) / RANGES_PER_FILM);
      const body = bytes.subarray(start, start + LARGEST_RANGE);
      const range = `bytes=${start}-${start + body.length - 1}`;
      return { path: `/${film}`, headers: { Range: range }, status: 206, body };
    });
  });
  return [...(await Promise.all(compressed)), ...(await Promise.all(ranges)).flat()];
}

/** Each connection takes its requests in turn, so that pages and ranges are always mixed. */
async function drive(url: string, requests: readonly Expected[]) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const timesMs: number[] = [];
  const faults: string[] = [];
  const endMs = performance.now() + SECONDS * 1_000;
  async function visitor(first: number) {
    for (let turn = first; performance.now() < endMs; turn += 7) {
      const { path, headers, status, body } = requests[turn % requests.length] as Expected;
      const startMs = performance.now();
      const answer = await ask(url, path, { headers, agent, timeout: 15_000 }).catch(String);
      timesMs.push(performance.now() - startMs);
      if (typeof answer === "string") faults.push(`${path}: ${answer}`);
      else if (answer.status !== status) faults.push(`${path}: status ${answer.status}`);
      else if (!answer.body.equals(body)) faults.push(`${path}: wrong bytes`);
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => visitor(index)));
  agent.destroy();

  timesMs.sort((a, b) => a - b);
  const [median, most] = [0.5, 0.99].map((share) =>
    Math.round(timesMs[Math.floor(share * timesMs.length)] ?? 0),
  );
  console.log(`${timesMs.length} answers in ${SECONDS} s: median ${median} ms, 99 % within ${most} ms`);
  console.log([`${faults.length} faults`, ...faults.slice(0, 10)].join("\n  "));
  if (faults.length > 0 || timesMs.length < CONNECTIONS) process.exitCode = 1;
}
