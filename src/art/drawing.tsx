import type { SVGProps } from "react";

export type DrawingProps = SVGProps<SVGSVGElement> & {
  /** Names the drawing for a screen reader; without it the drawing is decoration. */
  title?: string | undefined;
};

/** For a file of its own, pass `xmlns` too: a page does without. */
export function Drawing({ title, children, ...rest }: DrawingProps) {
  return (
    <svg {...(title === undefined ? { "aria-hidden": true } : { role: "img" })} {...rest}>
      {title === undefined ? null : <title>{title}</title>}
      {children}
    </svg>
  );
}
