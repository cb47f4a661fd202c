import type { ComponentProps } from "react";
import { classNames } from "#lib/text.ts";
import styles from "./display-heading.module.css";

type DisplayHeadingProps = ComponentProps<"h2"> & {
  level?: 1 | 2 | 3;
  /** How large it is set; each size follows the width of the page. */
  size?: "large" | "medium";
};

/** A heading in the display face, upper case, as large as its place allows. */
export function DisplayHeading({ level = 2, size = "large", className, ...rest }: DisplayHeadingProps) {
  const Heading = `h${level}` as const;
  return <Heading className={classNames("display", styles.heading, className)} data-size={size} {...rest} />;
}
