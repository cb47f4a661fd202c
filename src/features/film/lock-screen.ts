import { film } from "#content/film.ts";
import { show } from "#content/show.ts";
import { withBase } from "#lib/url.ts";

/** Title and picture for the lock screen and the keyboard's media keys (Media Session). */
export function showOnLockScreen() {
  if (!("mediaSession" in navigator)) return;
  const { jpg, width, height } = film.poster;
  navigator.mediaSession.metadata = new MediaMetadata({
    title: film.title,
    artist: show.siteName,
    artwork: [{ src: withBase(jpg), sizes: `${width}x${height}`, type: "image/jpeg" }],
  });
}

export function clearLockScreen() {
  if ("mediaSession" in navigator) navigator.mediaSession.metadata = null;
}
