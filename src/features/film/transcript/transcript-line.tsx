import { useEffect, useRef } from "react";
import type { Cue } from "#content/film.ts";
import { clockTime } from "#lib/format-time.ts";
import { filmStore } from "#features/film/film-store.ts";
import { useFilmTime } from "#features/film/use-film.ts";
import { cutAtMatches } from "./transcript-search.ts";
import styles from "./transcript-line.module.css";

interface TranscriptLineProps {
  cue: Cue;
  /** What is searched for; marked where it stands. */
  wanted: string;
  /** Whether this is the line that the search has stepped to. */
  isFound: boolean;
}

/** One line; a press plays the film from there. It renders when the line begins and when it ends, not between. */
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
        onClick={() => filmStore.seek(cue.start)}
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

/** Scrolls the line into view: when it is found, and when it is spoken unless the visitor is reading. */
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

/**
 * Scrolls an element to the middle of its scrolling parent and leaves the page where it is. A parent that the visitor
 * is busy in (pointer on it, focus in it) is not scrolled, unless forced.
 */
function scrollWithin(element: HTMLElement, { force = false } = {}) {
  const parent = element.parentElement;
  if (!parent) return;
  if (parent.scrollHeight <= parent.clientHeight) {
    if (force) element.scrollIntoView({ block: "center" });
    return;
  }
  if (!force && (parent.matches(":hover") || parent.contains(document.activeElement))) return;
  parent.scrollTo({ top: element.offsetTop - (parent.clientHeight - element.offsetHeight) / 2 });
}
