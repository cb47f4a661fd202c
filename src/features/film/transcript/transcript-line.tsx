import { useEffect, useRef } from "react";
import type { Cue } from "#content/film.ts";
import { clockTime } from "#lib/format-time.ts";
import { playAt } from "#features/film/film-slot-refs.ts";
import { scrollWithin } from "./scroll-within.ts";
import { cutAtMatches } from "./transcript-search.ts";
import styles from "./transcript-line.module.css";
import { useFilmTime } from "#features/film/use-film.ts";

interface TranscriptLineProps {
  cue: Cue;
  /** What is searched for; marked where it stands. */
  wanted: string;
  /** Whether this is the line that the search has stepped to. */
  isFound: boolean;
}

/** One line; pressing it plays the film from there. It renders anew when it begins and when it ends, not between. */
export function TranscriptLine({ cue, wanted, isFound }: TranscriptLineProps) {
  const isNow = useFilmTime((seconds) => seconds !== null && seconds >= cue.start && seconds < cue.end);
  const line = useScrolledTo(isFound, isNow);
  return (
    <li
      ref={line}
      className={styles.line}
      data-kind={cue.kind}
      data-now={isNow || undefined}
      data-found={isFound || undefined}
    >
      <button
        type="button"
        className={styles.button}
        aria-current={isNow || undefined}
        onClick={() => playAt(cue.start)}
      >
        <span className={styles.time}>{clockTime(cue.start)}</span>
        <span className={styles.text}>
          {cutAtMatches(cue.text, wanted).map((piece, index) =>
            // The pieces of a line have no identity but their place.
            index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece,
          )}
        </span>
      </button>
    </li>
  );
}

/** Keeps the line in sight within the transcript: at once when it is found, unless someone is reading when it is spoken. */
function useScrolledTo(isFound: boolean, isNow: boolean) {
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isFound && line.current) scrollWithin(line.current, { force: true });
  }, [isFound]);
  useEffect(() => {
    if (isNow && line.current) scrollWithin(line.current);
  }, [isNow]);
  return line;
}
