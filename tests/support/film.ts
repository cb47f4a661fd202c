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

declare global {
  interface Window {
    /** The film's time when it first began to play. */
    firstMoment?: number;
  }
}

/** Waits until the film plays for the first time on this page; the moment (seconds) that it began at. */
export async function firstMoment(page: Page): Promise<number> {
  await page.waitForFunction(() => window.firstMoment !== undefined);
  return page.evaluate(() => window.firstMoment ?? Number.NaN);
}

/** Opens a page and waits until it has been taken over. */
export async function visit(page: Page, address: string) {
  await page.addInitScript(() => {
    // Media events do not bubble, but they can be caught on their way down.
    const note = ({ target }: Event) => (window.firstMoment ??= (target as HTMLVideoElement).currentTime);
    document.addEventListener("playing", note, { capture: true });
  });
  await open(page, address);
}

/** Presses play on the film's page and waits until the film plays. */
export async function playFilm(page: Page, address = "./featurette") {
  test.skip(!hasOwnFilm, "YouTube's player is not the site's");
  await visit(page, address);
  await page.getByRole("button", { name: /^Play/ }).click();
  await playsPast(page, 0);
}

/** The site's other pages, as one walks to them from anywhere. */
export async function walkTo(page: Page, name: string) {
  await page.getByRole("banner").getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeFocused();
}
