import type { FilmProblem } from "#content/film-copy.ts";
import { withTimeout } from "#lib/async.ts";

const REQUEST_TIMEOUT_MS = 3_000;

/** Why a file did not play. The media element does not tell, so this asks the server; takes at most three seconds. */
export async function findProblem(url: string): Promise<FilmProblem> {
  try {
    const response = await withTimeout(fetch(url, { method: "HEAD" }), REQUEST_TIMEOUT_MS);
    return response.ok ? "unreadable" : "missing";
  } catch (error) {
    return error instanceof DOMException ? "slow" : "offline";
  }
}

/** How long nothing may happen before the page says so; with all that follows, less than eight seconds. */
const LOADING_TIMEOUT_MS = 7_500;

/** Reports when a media element waits for data, and when for too long. Only the returned function restarts the timer. */
export function watchLoading(
  media: HTMLMediaElement,
  signal: AbortSignal,
  onLoading: (isLoading: boolean) => void,
  onTimeout: () => void,
) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const check = () => {
    const isWaiting = media.readyState < HTMLMediaElement.HAVE_FUTURE_DATA && !media.ended;
    if (!isWaiting) stop();
    // A paused film may wait as long as it likes.
    else timer ??= setTimeout(() => (media.paused ? stop() : onTimeout()), LOADING_TIMEOUT_MS);
    onLoading(isWaiting);
  };
  for (const type of ["loadstart", "waiting", "stalled", "play", "canplay", "playing", "timeupdate"])
    media.addEventListener(type, check, { signal });
  signal.addEventListener("abort", stop);
  return stop;
}
