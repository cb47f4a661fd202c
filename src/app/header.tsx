import { navigation, navigationLabel } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import type { Ground } from "#ui/ground.ts";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./header.module.css";

/** Words only, on the paper of the page below. */
export function Header({ ground }: { ground: Ground }) {
  return (
    <header className={styles.header} data-ground={ground}>
      <SiteLink className={styles.name} to={paths.home}>
        <strong>{show.name}</strong>
        <span className={styles.kind}>{show.kind}</span>
      </SiteLink>
      <nav aria-label={navigationLabel}>
        <ul className={styles.list}>
          {navigation.map(({ to, label, short }) => (
            <li key={to}>
              <SiteLink className={styles.link} to={to}>
                {short && <span className={styles.short}>{short}</span>}
                <span className={short && styles.long}>{label}</span>
              </SiteLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
