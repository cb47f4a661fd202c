import { useLocation } from "react-router";
import { formatInstant } from "#lib/format-instant.ts";
import { useInBrowser } from "#lib/use-in-browser.ts";
import { currentPreview, pageClock } from "./page-clock.ts";
import type { Preview } from "./preview.ts";
import styles from "./preview-tag.module.css";

const none: Preview = { kind: "none" };

/** Says that the page shows another moment than now, or that the address names none that exists. */
export function PreviewTag() {
  const { pathname } = useLocation();
  const preview = useInBrowser(currentPreview, none);
  if (preview.kind === "none") return null;
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
