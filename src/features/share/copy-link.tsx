import { useState } from "react";
import { share } from "#content/share.ts";
import { ActionButton } from "#ui/action.tsx";
import styles from "./copy-link.module.css";

type Outcome = "none" | "copied" | "refused";

/** Copies an address and says so; where the browser refuses, shows it marked, to be copied by hand. */
export function CopyLink({ url, label = share.copy }: { url: string; label?: string }) {
  const [outcome, setOutcome] = useState<Outcome>("none");

  async function copy() {
    try {
      await navigator.clipboard.writeText(url);
      setOutcome("copied");
    } catch {
      // Not there on plain http, or not allowed.
      setOutcome("refused");
    }
  }

  return (
    <div className={styles.copy}>
      <ActionButton className={styles.button} onClick={() => void copy()}>
        {label}
      </ActionButton>
      <output className={styles.outcome}>{outcome === "none" ? "" : share[outcome]}</output>
      {outcome === "refused" && (
        <input
          className={styles.address}
          ref={(field) => field?.select()}
          aria-label={share.address}
          readOnly
          value={url}
        />
      )}
    </div>
  );
}
