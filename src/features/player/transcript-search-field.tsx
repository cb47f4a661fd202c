import { useId } from "react";
import { transcriptWords } from "#content/featurette-page.ts";
import { ControlIcon } from "./control-icon.tsx";
import styles from "./transcript-search-field.module.css";

interface TranscriptSearchFieldProps {
  wanted: string;
  /** How many lines hold it. */
  found: number;
  /** Which of them is shown, from 1; 0 for none. */
  place: number;
  onWanted: (text: string) => void;
  onStep: (by: 1 | -1) => void;
}

/** Finds lines of the transcript and steps through them: Enter goes on, Shift and Enter goes back. */
export function TranscriptSearchField({
  wanted,
  found,
  place,
  onWanted,
  onStep,
}: TranscriptSearchFieldProps) {
  const id = useId();
  return (
    <search className={styles.search} aria-label={transcriptWords.heading}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onStep(1);
        }}
      >
        <label className="sr-only" htmlFor={id}>
          {transcriptWords.find}
        </label>
        <input
          id={id}
          className={styles.field}
          type="search"
          placeholder={transcriptWords.find}
          autoComplete="off"
          enterKeyHint="search"
          value={wanted}
          onChange={(event) => onWanted(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !event.shiftKey) return;
            event.preventDefault();
            onStep(-1);
          }}
        />
        <output className={styles.count} htmlFor={id}>
          {wanted.trim() && (found === 0 ? transcriptWords.notSaid : transcriptWords.place(place, found))}
        </output>
        <button
          type="button"
          className={styles.step}
          disabled={found < 2}
          onClick={() => onStep(-1)}
          aria-label={transcriptWords.previous}
        >
          <ControlIcon name="up" />
        </button>
        <button type="submit" className={styles.step} disabled={found < 2} aria-label={transcriptWords.next}>
          <ControlIcon name="down" />
        </button>
      </form>
    </search>
  );
}
