import { film } from "#content/film.ts";
import { show } from "#content/show.ts";
import { seekChapter } from "#features/film/film-store.ts";
import { withBase } from "#lib/url.ts";

const STEP_SECONDS = 10;

/** Title, picture, position and buttons for the lock screen and for media keys (Media Session), until the signal aborts. */
export function showOnLockScreen(video: HTMLVideoElement, signal: AbortSignal, close: () => void) {
  if (!("mediaSession" in navigator)) return;
  const session = navigator.mediaSession;
  const { jpg, width, height } = film.poster;
  // Squares for phones: tools/vite/icons.ts makes them.
  const icons = [96, 192, 256, 512].map((size) => ({
    src: withBase(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: "image/png",
  }));
  session.metadata = new MediaMetadata({
    title: film.title,
    artist: show.siteName,
    artwork: [...icons, { src: withBase(jpg), sizes: `${width}x${height}`, type: "image/jpeg" }],
  });
  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: () => void video.play(),
    pause: () => video.pause(),
    stop: close,
    seekbackward: ({ seekOffset }) => (video.currentTime -= seekOffset ?? STEP_SECONDS),
    seekforward: ({ seekOffset }) => (video.currentTime += seekOffset ?? STEP_SECONDS),
    previoustrack: () => seekChapter(-1),
    nexttrack: () => seekChapter(1),
    seekto: ({ seekTime }) => (video.currentTime = seekTime ?? video.currentTime),
  };
  const setActions = (isOn: boolean) => {
    for (const [action, handler] of Object.entries(actions)) {
      try {
        session.setActionHandler(action as MediaSessionAction, isOn ? handler : null);
      } catch {
        // A browser throws for an action that it does not know.
      }
    }
  };
  setActions(true);
  const tellPosition = () => {
    const { duration, playbackRate, currentTime: position } = video;
    if (Number.isFinite(duration) && position <= duration)
      session.setPositionState({ duration, playbackRate, position });
  };
  for (const type of ["durationchange", "seeked", "ratechange", "play", "pause"])
    video.addEventListener(type, tellPosition, { signal });
  signal.addEventListener("abort", () => {
    setActions(false);
    session.metadata = null;
    session.setPositionState();
  });
}
