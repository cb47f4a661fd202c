import type { ReactNode, RefObject } from "react";
import { classNames } from "#lib/text.ts";
import styles from "./dialog.module.css";

interface DialogProps {
  /** A button's `commandfor` names this id, so that the button works before, or without, any script. */
  id: string;
  heading: string;
  closeLabel: string;
  ref: RefObject<HTMLDialogElement | null>;
  children: ReactNode;
}

/** A modal slip of paper at the lower edge. The browser traps the focus; Escape and a press outside close it. */
export function Dialog({ id, heading, closeLabel, children, ref }: DialogProps) {
  return (
    <dialog
      ref={ref}
      id={id}
      className={styles.dialog}
      data-ground="yellow"
      aria-labelledby={`${id}-heading`}
      closedby="any"
    >
      <div className={styles.top}>
        <h2 id={`${id}-heading`} className={classNames("display", styles.heading)}>
          {heading}
        </h2>
        <button
          type="button"
          className={styles.close}
          onClick={(event) => {
            // The command is for the time before this runs; the browser would warn of a second close.
            event.preventDefault();
            ref.current?.close();
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
