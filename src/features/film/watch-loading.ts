/** How long nothing may happen before the page says so: with all that follows, less than eight seconds. */
const TIMEOUT_MS = 7_500;

interface Loading {
  signal: AbortSignal;
  onLoading: (isLoading: boolean) => void;
  onTooLong: () => void;
}

/**
 * Tells when a media element waits for data, and when it has waited too long for anyone to believe in it. Trying
 * another file does not start the count anew; the function that is returned does.
 */
export function watchLoading(media: HTMLMediaElement, { signal, onLoading, onTooLong }: Loading) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const check = () => {
    const isWaiting = media.readyState < HTMLMediaElement.HAVE_FUTURE_DATA && !media.ended;
    if (!isWaiting) stop();
    // A film that is paused may wait as long as it likes.
    else timer ??= setTimeout(() => (media.paused ? stop() : onTooLong()), TIMEOUT_MS);
    onLoading(isWaiting);
  };
  for (const type of ["loadstart", "waiting", "stalled", "play", "canplay", "playing", "timeupdate"])
    media.addEventListener(type, check, { signal });
  signal.addEventListener("abort", stop);
  return stop;
}
