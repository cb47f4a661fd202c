import { useId, type ReactNode, type RefObject } from "react";
import styles from "./panel.module.css";

interface PanelProps {
  /** What a button's `commandfor` names, so that it opens the panel before, or without, any script of ours. */
  id: string;
  heading: string;
  closeLabel: string;
  ref?: RefObject<HTMLDialogElement | null>;
  children: ReactNode;
}

/** A sheet laid over the page. The browser keeps the focus in it and gives it back; Escape and the page beside it close it. */
export function Panel({ id, heading, closeLabel, ref, children }: PanelProps) {
  const headingId = useId();
  return (
    <dialog
      ref={ref}
      id={id}
      className={styles.panel}
      data-ground="yellow"
      aria-labelledby={headingId}
      {...{ closedby: "any" }}
    >
      <div className={styles.top}>
        <h2 id={headingId} className={styles.heading}>
          {heading}
        </h2>
        <button
          type="button"
          className={styles.close}
          onClick={(event) => {
            event.preventDefault();
            event.currentTarget.closest("dialog")?.close();
          }}
          {...{ command: "close", commandfor: id }}
        >
          {closeLabel}
        </button>
      </div>
      {children}
    </dialog>
  );
}
