import { unfinished } from "#content/shell.ts";

/**
 * Says that the prerendered page is all there is, because its script failed or takes long. It is made without React,
 * which has not started. Should the script still come, the style sheet hides it again.
 */
export function showUnfinishedNotice() {
  const { dataset } = document.documentElement;
  if ("hydrated" in dataset || "static" in dataset || document.querySelector(".unfinished-notice")) return;
  const notice = document.createElement("p");
  notice.role = "status";
  notice.className = "unfinished-notice";
  notice.dataset.ground = "brick";
  const reload = document.createElement("a");
  reload.href = window.location.href;
  reload.textContent = unfinished.reload;
  notice.append(unfinished.text, " ", reload);
  document.body.prepend(notice);
}
