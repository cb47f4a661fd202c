import { useState } from "react";
import { transcriptCopy } from "#content/film-copy.ts";
import { cues } from "#content/film.ts";
import { findLines } from "./transcript-search.ts";
import { TranscriptLine } from "./transcript-line.tsx";
import { TranscriptSearchField } from "./transcript-search-field.tsx";
import styles from "./transcript.module.css";

const lines = cues.map(({ text }) => text);

/** Every word of the film and what is heard between them, in order of time. */
export function Transcript() {
  const [wanted, setWanted] = useState("");
  const [step, setStep] = useState(0);
  const found = findLines(lines, wanted);
  const current = found[((step % found.length) + found.length) % found.length];
  return (
    <section className={styles.transcript} aria-labelledby="transcript">
      <div className={styles.top}>
        <h2 id="transcript" className={styles.heading}>
          {transcriptCopy.heading}
        </h2>
        <TranscriptSearchField
          wanted={wanted}
          found={found.length}
          place={current === undefined ? 0 : found.indexOf(current) + 1}
          onWanted={(text) => {
            setWanted(text);
            setStep(0);
          }}
          onStep={(by) => setStep(step + by)}
        />
      </div>
      <ol className={styles.lines} data-transcript-lines>
        {cues.map((cue, index) => (
          <TranscriptLine
            key={`${cue.start} ${cue.kind}`}
            cue={cue}
            wanted={wanted}
            isFound={index === current}
          />
        ))}
      </ol>
    </section>
  );
}
