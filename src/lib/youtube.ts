/** The only foreign host that this page may show a frame of; its embeds set no cookie before they are played. */
export const YOUTUBE_HOST = "https://www.youtube-nocookie.com";

/** The player's address for other people's pages: it waits for a press. */
export function playerUrl(id: string): string {
  return `${YOUTUBE_HOST}/embed/${encodeURIComponent(id)}`;
}

/**
 * The player's address for a frame that plays at once (https://developers.google.com/youtube/player_parameters).
 *
 * @param seconds where to begin; YouTube takes whole seconds
 */
export function embedUrl(id: string, seconds: number): string {
  const params = new URLSearchParams({ autoplay: "1", playsinline: "1", rel: "0" });
  if (seconds >= 1) params.set("start", String(Math.floor(seconds)));
  return `${playerUrl(id)}?${params}`;
}

/** The film's own page over there. */
export function watchUrl(id: string, seconds: number): string {
  const params = new URLSearchParams({ v: id, ...(seconds >= 1 && { t: `${Math.floor(seconds)}s` }) });
  return `https://www.youtube.com/watch?${params}`;
}
