import type { ComponentProps } from "react";
import { classNames } from "#lib/text.ts";
import styles from "./action.module.css";
import { SiteLink } from "./site-link.tsx";

/** A block of the second ink with the thing to do on it; a link where it leads, else a button. */
export function ActionLink({ className, ...rest }: ComponentProps<typeof SiteLink> & { className?: string }) {
  return <SiteLink className={classNames(styles.action, className)} {...rest} />;
}

export function ActionAnchor({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a className={classNames(styles.action, className)} {...rest}>
      {children}
    </a>
  );
}

export function ActionButton({ className, ...rest }: ComponentProps<"button">) {
  return <button type="button" className={classNames(styles.action, className)} {...rest} />;
}
