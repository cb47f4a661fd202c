import { classNames } from "#lib/text.ts";
import type { Ground } from "./ground.ts";
import styles from "./adjacent-links.module.css";
import { SiteLink } from "./site-link.tsx";

export interface AdjacentLink {
  to: string;
  /** What it is to this page: "Next". */
  label: string;
  title: string;
  ground: Ground;
}

/** The pages on either side of this one, edge to edge on their own grounds. */
export function AdjacentLinks({ label, items }: { label: string; items: readonly AdjacentLink[] }) {
  return (
    <nav className={styles.row} aria-label={label}>
      {items.map((item) => (
        <SiteLink key={item.label + item.to} className={styles.item} to={item.to} data-ground={item.ground}>
          <span className={styles.label}>{item.label}</span>{" "}
          <span className={classNames("display", styles.title)}>{item.title}</span>
        </SiteLink>
      ))}
    </nav>
  );
}
