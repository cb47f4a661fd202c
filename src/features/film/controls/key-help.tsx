import { useHotkey } from "@videojs/react";
import { useId, useRef } from "react";
import { controlCopy, filmKeys } from "#content/player-copy.ts";
import { Dialog } from "#ui/dialog.tsx";
import styles from "./key-help.module.css";

const copy = controlCopy.keys;

/** The list of keyboard shortcuts. A button opens it, and so does the key "?" while the film has the focus. */
export function KeyHelp({ className }: { className?: string | undefined }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const toggle = () => (dialog.current?.open ? dialog.current.close() : dialog.current?.showModal());
  useHotkey({ keys: "?", onActivate: toggle });
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={copy.label}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={toggle}
      >
        ?
      </button>
      <Dialog ref={dialog} id={useId()} heading={copy.heading} closeLabel={copy.close}>
        <dl>
          {filmKeys.map(({ keys, does }) => (
            <div key={does} className={styles.row}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </>
  );
}
