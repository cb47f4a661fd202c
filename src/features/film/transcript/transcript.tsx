import { useRef, useState, type KeyboardEvent } from "react";
import { transcriptCopy } from "#content/film-copy.ts";
import { cues } from "#content/film.ts";
import { findPhrase, type Part } from "./transcript-search.ts";
import { TranscriptLine } from "./transcript-line.tsx";
import { TranscriptSearchField } from "./transcript-search-field.tsx";
import styles from "./transcript.module.css";

/** Cues (by index) whose text runs on: all that is spoken is one text; every other cue is a text of its own. */
const texts = [
  cues.flatMap(({ kind }, index) => (kind === "line" ? [index] : [])),
  ...cues.flatMap(({ kind }, index) => (kind === "line" ? [] : [[index]])),
];

/** Where a phrase is in the cues, in order of time; a match may begin in one cue and end in the next. */
function findInCues(phrase: string): Part[][] {
  const matches = texts.flatMap((text) => {
    const found = findPhrase(
      text.map((index) => cues[index]?.text ?? ""),
      phrase,
    );
    return found.map((parts) => parts.map((part) => ({ ...part, line: text[part.line] ?? 0 })));
  });
  return matches.sort(([a], [b]) => (a?.line ?? 0) - (b?.line ?? 0));
}

/** The lines are one Tab stop; these keys move between them. */
const STEPS: Record<string, (index: number) => number> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: () => cues.length - 1,
};

/** Every word of the film and what is heard between them, in order of time. */
export function Transcript() {
  const [wanted, setWanted] = useState("");
  const [step, setStep] = useState(0);
  const [tabStop, setTabStop] = useState(0);
  const lines = useRef<HTMLOListElement>(null);
  const matches = findInCues(wanted);
  const place = ((step % matches.length) + matches.length) % matches.length;
  const current = matches[place];

  function search(text: string, nextStep: number) {
    setWanted(text);
    setStep(nextStep);
    const found = findInCues(text);
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
        {cues.map((cue, index) => (
          <TranscriptLine
            key={`${cue.start} ${cue.kind}`}
            cue={cue}
            matches={matches.flat().filter(({ line }) => line === index)}
            isFound={current?.some(({ line }) => line === index) === true}
            isTabStop={index === tabStop}
            onKeyDown={moveFocus}
            onFocus={() => setTabStop(index)}
          />
        ))}
      </ol>
    </section>
  );
}
