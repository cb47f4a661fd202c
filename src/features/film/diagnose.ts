import type { FilmProblem } from "#content/film-copy.ts";

const TIMEOUT_MS = 3_000;

/**
 * Why a file would not play: a media element says only "not supported" for a missing file, a broken one and a lost
 * connection alike, so the server is asked. Takes at most three seconds.
 */
export async function diagnose(url: string): Promise<FilmProblem> {
  // Safari knows no AbortSignal.timeout before 16.
  const asking = new AbortController();
  setTimeout(() => asking.abort(), TIMEOUT_MS);
  try {
    const answer = await fetch(url, { method: "HEAD", signal: asking.signal });
    return answer.ok ? "unreadable" : "missing";
  } catch {
    return asking.signal.aborted ? "slow" : "offline";
  }
}
