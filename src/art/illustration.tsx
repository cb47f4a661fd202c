import { useEffect, useReducer, useRef } from "react";
import { once } from "#lib/async.ts";
import { emptyHtml } from "#lib/trusted-types.ts";
import { Drawing, type DrawingProps } from "./drawing.tsx";
import { VIEW_BOXES, type IllustrationName } from "./view-boxes.ts";

let loaded: Record<IllustrationName, string> | undefined;

/** Loads all illustrations. Rejects if their file does not load. */
export const loadIllustrations = once(async () => {
  loaded = (await import("./illustrations.ts")).illustrations;
});

type IllustrationProps = DrawingProps & { name: IllustrationName };

/**
 * A drawing that is an svg file. React keeps the drawings in the HTML of a prerendered page, so the page's script does
 * without them (4 kB). The loader of the next page brings them, and a drawing that appears in between loads them.
 */
export function Illustration({ name, children, ...rest }: IllustrationProps) {
  const group = useRef<SVGGElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!group.current?.hasChildNodes()) loadIllustrations().then(redraw, () => {});
  }, []);
  return (
    <Drawing viewBox={VIEW_BOXES[name]} {...rest}>
      <g
        ref={group}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{ __html: loaded?.[name] ?? emptyHtml }}
      />
      {children}
    </Drawing>
  );
}
