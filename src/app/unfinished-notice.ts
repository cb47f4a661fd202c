import { shell } from "#content/shell.ts";
import styles from "./unfinished-notice.module.css";

/**
 * Says that the prerendered page is all there is: its script did not come. Made without React, which has not started,
 * so that what can be read stays as it is.
 */
export function showUnfinishedNotice() {
  const notice = document.createElement("p");
  notice.role = "status";
  notice.className = styles.notice ?? "";
  notice.dataset.ground = "brick";
  const again = document.createElement("a");
  again.href = window.location.href;
  again.textContent = shell.tryAgain;
  notice.append(shell.unfinished, " ", again);
  document.body.prepend(notice);
}
