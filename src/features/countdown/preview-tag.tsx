import { Suspense } from "react";
import { lazyOptional } from "#lib/lazy-optional.ts";
import { useClientValue } from "#lib/use-client-value.ts";
import { currentPreview } from "./page-clock.ts";
import type { Preview } from "./preview.ts";

const PreviewNotice = lazyOptional(() =>
  import("./preview-notice.tsx").then((module) => module.PreviewNotice),
);

const none: Preview = { kind: "none" };

/** Says that the page shows another moment than now, or that the address names none that exists; its room is kept. */
export function PreviewTag() {
  const preview = useClientValue(currentPreview, none);
  if (preview.kind === "none") return null;
  return (
    <Suspense>
      <PreviewNotice preview={preview} />
    </Suspense>
  );
}
