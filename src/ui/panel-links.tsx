import type { ComponentProps, ReactNode } from "react";
import { classNames } from "#lib/text.ts";
import styles from "./panel-links.module.css";

interface PanelLinksProps {
  links: readonly (ComponentProps<"a"> & { label: ReactNode; href: string })[];
  className?: string | undefined;
}

export function PanelLinks({ links, className }: PanelLinksProps) {
  return (
    <ul className={classNames(styles.list, className)}>
      {links.map(({ label, ...link }) => (
        <li key={link.href}>
          <a className={styles.link} {...link}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
