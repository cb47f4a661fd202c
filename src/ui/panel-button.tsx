import { useId, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { classNames } from "#lib/text.ts";
import { useIsHydrated } from "#lib/use-client-value.ts";
import { ActionButton } from "./action.tsx";
import { Dialog } from "./dialog.tsx";
import styles from "./panel-button.module.css";

interface PanelButtonProps {
  label: string;
  /** What the button is for, where several have the same label; follows the label in the name. */
  hint?: string | undefined;
  heading: string;
  closeLabel: string;
  /** Asked on each press; true when the visitor has been served and the panel may stay shut. */
  serve?: () => Promise<boolean>;
  /** As a link does it reads where nothing is said; else it is a block, in the inks of the words around it. */
  tone?: "print" | undefined;
  className?: string | undefined;
  /** What the panel holds. */
  children: ReactNode;
}

export function PanelButton(props: PanelButtonProps) {
  const { label, hint, heading, closeLabel, serve, tone, className, children } = props;
  const id = useId();
  const panel = useRef<HTMLDialogElement>(null);
  // Printed with the page, for a press before this runs; on a page that is gone to, half of all that it would render.
  const isHydrated = useIsHydrated();
  const [isFilled, setIsFilled] = useState(!isHydrated);
  const Button = tone ? ActionButton : "button";

  async function open(event: MouseEvent) {
    // The command is for the time before this runs.
    event.preventDefault();
    if (await serve?.()) return;
    flushSync(() => setIsFilled(true));
    panel.current?.showModal();
  }

  return (
    <>
      <Button
        type="button"
        className={classNames(!tone && styles.button, className)}
        data-tone={tone}
        aria-label={hint && `${label}: ${hint}`}
        aria-haspopup="dialog"
        onClick={(event) => void open(event)}
        {...{ command: "show-modal", commandfor: id }}
      >
        {label}
      </Button>
      <Dialog ref={panel} id={id} heading={heading} closeLabel={closeLabel}>
        {isFilled && children}
      </Dialog>
    </>
  );
}
