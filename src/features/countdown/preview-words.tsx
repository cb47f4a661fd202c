import { useLocation } from "react-router";
import { formatInstant } from "#lib/format-instant.ts";
import { pageClock } from "./page-clock.ts";
import type { Preview } from "./preview.ts";
import styles from "./preview-words.module.css";

/** Which moment the page shows, and the way back to now. */
export function PreviewWords({ preview }: { preview: Exclude<Preview, { kind: "none" }> }) {
  const { pathname } = useLocation();
  return (
    <aside className={styles.tag} data-ground="brick" aria-label="Preview">
      {preview.kind === "bad" ? (
        <p>“{preview.text.slice(0, 24)}” is no date. Try 2027-09-30T06:59:50Z.</p>
      ) : (
        <p>
          Preview:{" "}
          {formatInstant(pageClock.now(), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })} UTC
        </p>
      )}
      <a href={import.meta.env.BASE_URL.replace(/\/$/, "") + pathname}>Back to now</a>
    </aside>
  );
}
