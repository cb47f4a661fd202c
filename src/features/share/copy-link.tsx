import { useState } from "react";
import { flushSync } from "react-dom";
import { share } from "#content/site-copy.ts";
import { ActionButton } from "#ui/action.tsx";
import styles from "./copy-link.module.css";

interface CopyLinkProps {
  url: string;
  /** `field` names the field that shows the text where the browser refuses to copy it. */
  words?: Record<"copy" | "copied" | "refused" | "field", string>;
}

/** Copies a text and says so. Where the browser refuses, shows the text selected, to be copied by hand. */
export function CopyLink({ url, words = share.link }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  // The address that was asked for stays: the film's own moves on.
  const [asked, setAsked] = useState(url);

  async function copy() {
    // Words that stay as they were are not read out again, nor is a field that stays marked again.
    flushSync(() => setOutcome("none"));
    setAsked(url);
    try {
      await navigator.clipboard.writeText(url);
      setOutcome("copied");
    } catch {
      // Not there on plain http, or not allowed.
      setOutcome("refused");
    }
  }

  return (
    <div>
      <ActionButton className={styles.button} onClick={() => void copy()}>
        {words.copy}
      </ActionButton>
      <p className={styles.outcome} aria-live="polite">
        {outcome === "none" ? "" : words[outcome]}
      </p>
      {outcome === "refused" && (
        <input className={styles.address} ref={mark} aria-label={words.field} readOnly value={asked} />
      )}
    </div>
  );
}

/** A ref. Always the same function, so it is called when the field comes and not whenever the page around it moves on. */
function mark(field: HTMLInputElement | null) {
  field?.focus();
  field?.select();
}
