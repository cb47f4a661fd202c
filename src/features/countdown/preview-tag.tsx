import { Suspense } from "react";
import { lazyOptional } from "#lib/lazy-optional.ts";
import { useClientValue } from "#lib/use-client-value.ts";
import { currentPreview, type Preview } from "./page-clock.ts";

const PreviewNotice = lazyOptional(() =>
  import("./preview-notice.tsx").then((module) => module.PreviewNotice),
);

const NONE: Preview = { kind: "none" };

/** Says that the page shows another moment than now, or that the address names none that exists; its room is kept. */
export function PreviewTag() {
  const preview = useClientValue(currentPreview, NONE);
  if (preview.kind === "none") return null;
  return (
    <Suspense>
      <PreviewNotice preview={preview} />
    </Suspense>
  );
}
