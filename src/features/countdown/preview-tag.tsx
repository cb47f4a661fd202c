import { Suspense } from "react";
import { lazyOrNothing } from "#lib/lazy-or-nothing.ts";
import { useInBrowser } from "#lib/use-in-browser.ts";
import { currentPreview } from "./page-clock.ts";
import type { Preview } from "./preview.ts";

const PreviewWords = lazyOrNothing(() => import("./preview-words.tsx").then((module) => module.PreviewWords));

const none: Preview = { kind: "none" };

/** Says that the page shows another moment than now, or that the address names none that exists; its room is kept. */
export function PreviewTag() {
  const preview = useInBrowser(currentPreview, none);
  if (preview.kind === "none") return null;
  return (
    <Suspense>
      <PreviewWords preview={preview} />
    </Suspense>
  );
}
