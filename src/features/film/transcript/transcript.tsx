import { useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { transcriptCopy } from "#content/film-copy.ts";
import { cues } from "#content/film-cues.ts";
import { chapters } from "#content/film.ts";
import { findPhrase, type Part } from "./transcript-search.ts";
import { TranscriptLine, type TranscriptRow } from "./transcript-line.tsx";
import { TranscriptSearchField } from "./transcript-search-field.tsx";
import styles from "./transcript.module.css";

const rows: TranscriptRow[] = [
  ...chapters.map(({ title, ...times }) => ({ ...times, text: title, kind: "chapter" as const })),
  ...cues,
].sort((a, b) => a.start - b.start);

const newSpeakers = rows.map(({ speaker }, index) =>
  rows.slice(0, index).findLast((row) => row.speaker)?.speaker === speaker ? undefined : speaker,
);

/** Rows (by index) whose text runs on: all that is spoken is one text; every other row is a text of its own. */
const texts = [
  rows.flatMap(({ kind }, index) => (kind === "line" ? [index] : [])),
  ...rows.flatMap(({ kind }, index) => (kind === "line" ? [] : [[index]])),
];

/** Where a phrase is in the rows, in order of time; a match may begin in one row and end in the next. */
function findInRows(phrase: string): Part[][] {
  const matches = texts.flatMap((text) => {
    const found = findPhrase(
      text.map((index) => rows[index]?.text ?? ""),
      phrase,
    );
    return found.map((parts) => parts.map((part) => ({ ...part, line: text[part.line] ?? 0 })));
  });
  return matches.sort(([a], [b]) => (a?.line ?? 0) - (b?.line ?? 0));
}

/** The rows are one Tab stop; these keys move between them. */
const STEPS: Record<string, (index: number) => number> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: () => rows.length - 1,
};

/** Every word of the film, what is heard between them and what is seen, in order of time and by chapter; below it, actions. */
export function Transcript({ children }: { children: ReactNode }) {
  const [wanted, setWanted] = useState("");
  const [step, setStep] = useState(0);
  const [tabStop, setTabStop] = useState(0);
  const lines = useRef<HTMLOListElement>(null);
  const matches = findInRows(wanted);
  const place = ((step % matches.length) + matches.length) % matches.length;
  const current = matches[place];

  function search(text: string, nextStep: number) {
    setWanted(text);
    setStep(nextStep);
    const found = findInRows(text);
    const first = found.at(nextStep % found.length)?.[0];
    if (first) setTabStop(first.line);
  }

  function moveFocus(event: KeyboardEvent) {
    const next = STEPS[event.key]?.(tabStop);
    const line = next === undefined ? undefined : lines.current?.children[next];
    if (!line) return;
    event.preventDefault();
    line.querySelector("button")?.focus();
  }

  return (
    <section className={styles.transcript} aria-labelledby="transcript">
      <div className={styles.top}>
        <h2 id="transcript" className={styles.heading}>
          {transcriptCopy.heading}
        </h2>
        <TranscriptSearchField
          wanted={wanted}
          found={matches.length}
          place={current ? place + 1 : 0}
          onWanted={(text) => search(text, 0)}
          onStep={(by) => search(wanted, step + by)}
        />
      </div>
      <ol ref={lines} className={styles.lines} data-transcript-lines>
        {rows.map((row, index) => (
          <TranscriptLine
            key={`${row.start} ${row.kind}`}
            row={row}
            matches={matches.flat().filter(({ line }) => line === index)}
            isFound={current?.some(({ line }) => line === index) === true}
            speaker={newSpeakers[index]}
            isTabStop={index === tabStop}
            onKeyDown={moveFocus}
            onFocus={() => setTabStop(index)}
          />
        ))}
      </ol>
      {children}
    </section>
  );
}
