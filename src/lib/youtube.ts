/** The only other host whose frames a page may show. Its embeds set no cookie before they play. */
export const YOUTUBE_HOST = "https://www.youtube-nocookie.com";

/** The player's address for other sites: the film waits for a press. */
export function playerUrl(id: string): string {
  return `${YOUTUBE_HOST}/embed/${encodeURIComponent(id)}`;
}

/** The frame that plays at once, from a whole second (https://developers.google.com/youtube/player_parameters). */
export function embedUrl(id: string, seconds: number): string {
  const params = new URLSearchParams({ autoplay: "1", playsinline: "1", rel: "0" });
  if (seconds >= 1) params.set("start", String(Math.floor(seconds)));
  return `${playerUrl(id)}?${params}`;
}

/** The film's page on YouTube. */
export function watchUrl(id: string, seconds: number): string {
  const params = new URLSearchParams({ v: id, ...(seconds >= 1 && { t: `${Math.floor(seconds)}s` }) });
  return `https://www.youtube.com/watch?${params}`;
}
