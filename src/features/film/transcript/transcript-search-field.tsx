import { useId } from "react";
import { transcriptCopy } from "#content/film-copy.ts";
import { IconButton } from "#features/film/controls/icon-button.tsx";
import styles from "./transcript-search-field.module.css";

interface TranscriptSearchFieldProps {
  wanted: string;
  found: number;
  /** Which of them is shown, from 1; 0 for none. */
  place: number;
  onWanted: (text: string) => void;
  onStep: (by: 1 | -1) => void;
}

/** Finds lines of the transcript and steps through them: Enter goes on, Shift and Enter goes back. */
export function TranscriptSearchField(props: TranscriptSearchFieldProps) {
  const { wanted, found, place, onWanted, onStep } = props;
  const id = useId();
  return (
    <search className={styles.search} aria-label={transcriptCopy.heading}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onStep(1);
        }}
      >
        <label className="sr-only" htmlFor={id}>
          {transcriptCopy.find}
        </label>
        <input
          id={id}
          className={styles.field}
          type="search"
          placeholder={transcriptCopy.find}
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
        <span className={styles.count} aria-live="polite">
          {wanted.trim() && (found === 0 ? transcriptCopy.notSaid : transcriptCopy.place(place, found))}
        </span>
        <IconButton
          className={styles.step}
          disabled={found < 2}
          onClick={() => onStep(-1)}
          aria-label={transcriptCopy.previous}
          icon="up"
        />
        <IconButton
          type="submit"
          className={styles.step}
          disabled={found < 2}
          aria-label={transcriptCopy.next}
          icon="down"
        />
      </form>
    </search>
  );
}
