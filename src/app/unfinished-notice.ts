import { unfinished } from "#content/shell.ts";

/** Says, without React, that the script failed or takes long. The style sheet hides it if the script still comes. */
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
