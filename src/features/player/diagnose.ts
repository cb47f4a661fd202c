import type { FilmProblem } from "#content/film-words.ts";

/**
 * Why a file would not play: a media element says only "not supported" for a missing file, a broken one and a lost
 * connection alike, so the server is asked. Takes at most three seconds.
 */
export async function diagnose(url: string): Promise<FilmProblem> {
  try {
    const answer = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(3000) });
    return answer.ok ? "unreadable" : "missing";
  } catch (error) {
    return error instanceof DOMException && error.name === "TimeoutError" ? "slow" : "offline";
  }
}
