import { Fragment, useEffect, useRef, type KeyboardEvent } from "react";
import type { Cue } from "#content/film-cues.ts";
import { clockTime } from "#lib/format-time.ts";
import { filmStore } from "#features/film/film-store.ts";
import { useFilmTime } from "#features/film/use-film.ts";
import { cutAtMatches, type Part } from "./transcript-search.ts";
import styles from "./transcript-line.module.css";

export type TranscriptRow = Omit<Cue, "kind"> & { kind: Cue["kind"] | "chapter" };

interface TranscriptLineProps {
  row: TranscriptRow;
  matches: readonly Part[];
  isFound: boolean;
  speaker: string | undefined;
  isTabStop: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One row; a press plays the film from there. It renders when the line begins and when it ends, not between. */
export function TranscriptLine(props: TranscriptLineProps) {
  const { row, matches, isFound, speaker, isTabStop, ...events } = props;
  const isNow = useFilmTime((seconds) => seconds !== null && seconds >= row.start && seconds < row.end);
  const isChapter = row.kind === "chapter";
  const line = useScrolledTo(isFound, isNow && !isChapter);
  const Heading = isChapter ? "h3" : Fragment;
  return (
    <li
      ref={line}
      className={styles.line}
      data-kind={row.kind}
      data-now={isNow || undefined}
      data-found={isFound || undefined}
    >
      <Heading>
        <button
          type="button"
          className={styles.button}
          tabIndex={isTabStop ? 0 : -1}
          aria-current={isNow || undefined}
          {...events}
          onClick={() => filmStore.seek(row.start)}
        >
          <span className={styles.time}>{clockTime(row.start)}</span>{" "}
          <span className={styles.text}>
            {speaker && <b className={styles.speaker}>{`${speaker}:`}</b>}{" "}
            {cutAtMatches(row.text, matches).map((text, index) => {
              // A translator replaces text nodes, so each piece is the only text of its element.
              const Piece = index % 2 === 1 ? "mark" : "span";
              return text && <Piece key={index}>{text}</Piece>;
            })}
          </span>
        </button>
      </Heading>
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

/** Scrolls an element to the middle of its scrolling parent; not while the visitor is busy there, unless forced. */
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
