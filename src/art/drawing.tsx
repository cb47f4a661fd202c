import type { SVGProps } from "react";

export type DrawingProps = SVGProps<SVGSVGElement> & {
  /** Names the drawing for a screen reader; without it the drawing is decoration. */
  title?: string | undefined;
};

export function Drawing({ title, children, ...rest }: DrawingProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      {...(title === undefined ? { "aria-hidden": true } : { role: "img" })}
      {...rest}
    >
      {title === undefined ? null : <title>{title}</title>}
      {children}
    </svg>
  );
}
