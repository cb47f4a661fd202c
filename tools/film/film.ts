import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { film } from "#content/film.ts";
import { encode } from "./encode.ts";
import { servePage } from "#film/page/build.ts";
import { drawPictures, forgetOthers, openPage } from "./pictures.ts";
import { clock } from "./progress.ts";
import { recordScore } from "./sound.ts";
import { checkEncoders, Missing, openBrowser } from "./tools.ts";

const WORK = join(process.cwd(), ".film");

/**
 * npm run film: draws, scores and encodes the whole film into public/film. Interrupted, it goes on where it was,
 * unless something that a frame depends on has changed.
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
  use: (tools: Awaited<ReturnType<typeof openBrowser>>, url: string, print: string) => Promise<T>,
) {
  const server = await servePage(join(WORK, "page"));
  try {
    const browser = await openBrowser();
    try {
      return await use(browser, server.url, server.print);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

async function wholeFilm() {
  const began = Date.now();
  await checkEncoders("libx264", "libsvtav1", "libaom-av1", "aac");
  await withPage(async (browser, url, print) => {
    // A take is all that was made of one state of the inputs; what is in it already is not made again.
    const takes = join(WORK, "takes");
    const [frames, sound] = [join(takes, print, "frames"), join(takes, print, "score.wav")];
    await forgetOthers(takes, print);
    await mkdir(frames, { recursive: true });
    const levels = await recordScore(browser, url, sound);
    console.log(`Score: ${levels.loudness} LUFS, true peak ${levels.truePeak} dBTP`);
    const { drawn, kept } = await drawPictures(browser, url, frames);
    console.log(
      `Drew ${drawn} different pictures (${kept} frames were there already), ${clock(Date.now() - began)}`,
    );
    await encode(frames, sound);
  });
  console.log(`The film took ${clock(Date.now() - began)}`);
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
