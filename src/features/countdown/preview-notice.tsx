import { useLocation } from "react-router";
import { shell } from "#content/shell.ts";
import { withBase } from "#lib/url.ts";
import { pageClock, type Preview } from "./page-clock.ts";
import styles from "./preview-notice.module.css";

export function PreviewNotice({ preview }: { preview: Exclude<Preview, { kind: "none" }> }) {
  const { pathname } = useLocation();
  const { label, at, isNoDate, end } = shell.preview;
  // As the address has it: 2027-09-30 06:59.
  const moment = () => new Date(pageClock.now()).toISOString().slice(0, 16).replace("T", " ");
  return (
    <aside className={styles.tag} data-ground="brick" aria-label={label}>
      <p>{preview.kind === "bad" ? isNoDate(preview.text.slice(0, 24)) : at(moment())}</p>
      <a href={withBase(pathname)}>{end}</a>
    </aside>
  );
}
