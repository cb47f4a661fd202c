import { expect, test, type Page } from "@playwright/test";
import { hasOwnFilm } from "#content/film.ts";
import { open } from "./visitor.ts";

/** What the page's film is doing, asked of the element itself. */
export function filmState(page: Page) {
  return page.locator("video").evaluate((video: HTMLVideoElement) => ({
    time: video.currentTime,
    isPaused: video.paused,
    src: video.currentSrc,
    volume: video.volume,
    isMuted: video.muted,
    rate: video.playbackRate,
  }));
}

/** Waits until the film plays past a moment (seconds). Skips a test where the film is hosted elsewhere. */
export async function playsPast(page: Page, seconds: number) {
  test.skip(!hasOwnFilm, "YouTube's player is not the site's");
  await page.waitForFunction((past) => {
    const video = document.querySelector("video");
    return video && !video.paused && video.currentTime > past;
  }, seconds);
}

/** Moves the film to a moment (seconds). */
export function seek(page: Page, seconds: number) {
  return page.locator("video").evaluate((video: HTMLVideoElement, time) => {
    video.currentTime = time;
  }, seconds);
}

/** The moments (seconds) that the page's film was played from. */
export function playedFrom(page: Page): Promise<number[]> {
  return page
    .locator("video")
    .evaluate(({ played }: HTMLVideoElement) =>
      Array.from({ length: played.length }, (_, index) => played.start(index)),
    );
}

/** Notes the events of the film's element with such names; what came so far. */
export async function hearFilm(page: Page, names: string[]): Promise<() => Promise<string[]>> {
  const heard = await page.locator("video").evaluateHandle((video, types) => {
    const came: string[] = [];
    for (const type of types) video.addEventListener(type, () => came.push(type));
    return came;
  }, names);
  return () => heard.jsonValue();
}

/** Presses play on the film's page and waits until the film plays. */
export async function playFilm(page: Page, address = "./featurette") {
  test.skip(!hasOwnFilm, "YouTube's player is not the site's");
  await open(page, address);
  await page.getByRole("button", { name: /^Play/ }).click();
  await playsPast(page, 0);
}

/** The site's other pages, as one walks to them from anywhere. */
export async function walkTo(page: Page, name: string) {
  await page.getByRole("banner").getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeFocused();
}
