import { useLocation } from "react-router";
import { show } from "#content/show.ts";
import { share } from "#content/site-copy.ts";
import { ShareButton } from "./share-button.tsx";

/** Shares the page that one is on. */
export function SharePageButton() {
  const { pathname } = useLocation();
  return (
    <ShareButton key={pathname} subject={{ path: pathname, title: show.siteName, text: share.pageText }} />
  );
}
