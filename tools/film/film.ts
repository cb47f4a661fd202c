import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { film } from "#content/film.ts";
import { encode } from "./encode.ts";
import { servePage } from "#film/page/build.ts";
import { drawPictures, openPage } from "./pictures.ts";
import { clock } from "./progress.ts";
import { recordScore } from "./sound.ts";
import { checkEncoders, Missing, openBrowser } from "./tools.ts";

const WORK = join(process.cwd(), ".film");

/**
 * npm run film: draws, scores and encodes the whole film into public/film. Pictures that have not changed since the last
 * time, or were drawn before it was interrupted, are not drawn again.
 * npm run film -- stills 1.5 12: only those moments (in seconds), as pictures in .film/stills.
 */
export async function main([command, ...moments]: string[]) {
  try {
    if (command === "stills") await stills(moments.map(Number));
    else await wholeFilm();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function withPage<T>(
  use: (browser: Awaited<ReturnType<typeof openBrowser>>, url: string, look: string) => Promise<T>,
) {
  const server = await servePage(join(WORK, "page"));
  try {
    const browser = await openBrowser();
    try {
      return await use(browser, server.url, server.look + browser.version());
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function timed<T>(label: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await work();
  console.log(`${label} took ${clock(Date.now() - began)}`);
  return result;
}

async function wholeFilm() {
  await checkEncoders("libx264", "libsvtav1", "libaom-av1", "aac");
  const frames = join(WORK, "frames");
  await timed("The film", async () => {
    const score = await timed("The score", () => recordScore(join(WORK, "score")));
    console.log(`${score.loudness} LUFS, range ${score.range} LU, true peak ${score.truePeak} dBTP`);
    const { pictures, drawn, scenes } = await timed("Drawing", () =>
      withPage((browser, url, look) => drawPictures(browser, url, look, join(WORK, "pictures"), frames)),
    );
    console.log(`${drawn} of ${pictures} pictures are new${drawn > 0 ? `, in ${scenes.join(", ")}` : ""}`);
    await timed("Encoding", () => encode(frames, score.path));
  });
}

async function stills(seconds: number[]) {
  const folder = join(WORK, "stills");
  await mkdir(folder, { recursive: true });
  await withPage(async (browser, url) => {
    const page = await openPage(browser, url);
    for (const second of seconds) {
      await page.evaluate((frame) => globalThis.film.show(frame), Math.round(second * film.framesPerSecond));
      await writeFile(join(folder, `${second.toFixed(2).padStart(5, "0")}.png`), await page.screenshot());
    }
  });
}
