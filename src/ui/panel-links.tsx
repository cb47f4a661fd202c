import type { ComponentProps } from "react";
import { classNames } from "#lib/text.ts";
import styles from "./panel-links.module.css";

export interface PanelLink extends ComponentProps<"a"> {
  label: string;
}

export function PanelLinks({
  links,
  className,
}: {
  links: readonly PanelLink[];
  className?: string | undefined;
}) {
  return (
    <ul className={classNames(styles.list, className)}>
      {links.map(({ label, ...link }) => (
        <li key={label}>
          <a className={styles.link} {...link}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
