import { useEffect, useRef } from "react";
import { controlCopy, filmKeys } from "#content/player-copy.ts";
import { useFilm } from "#features/film/use-film.ts";
import styles from "./key-help.module.css";

const words = controlCopy.keys;

/** The list of keys, behind a button and behind the key "?". */
export function KeyHelp({ className }: { className?: string | undefined }) {
  const dialog = useHelpDialog();
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={words.label}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className={styles.help} aria-labelledby="film-keys" closedby="any">
        <h2 id="film-keys" className={styles.heading}>
          {words.heading}
        </h2>
        <dl className={styles.keys}>
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
        <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </dialog>
    </>
  );
}

/** A dialog that the key "?" opens and closes while the film has the focus. */
function useHelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const host = useFilm(({ element }) => element?.host);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "?" || !dialog.current) return;
      if (dialog.current.open) dialog.current.close();
      else dialog.current.showModal();
    };
    host?.addEventListener("keydown", listen);
    return () => host?.removeEventListener("keydown", listen);
  }, [host]);
  return dialog;
}
