import type { SVGProps } from "react";

/** The inks of a drawing, which its place may change: what is dark, and what is light on it. */
export const CLOTH = "var(--cloth, var(--ink))";
export const LIGHT = "var(--light, var(--yellow))";

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
