import { navigation } from "#content/home.ts";
import { smallPrint } from "#content/pages.ts";
import { strip } from "#content/show.ts";
import { licenses } from "#content/site-copy.ts";
import { MotionSwitch } from "#features/motion-switch/motion-switch.tsx";
import { withBase } from "#lib/url.ts";
import { SiteLink } from "#ui/site-link.tsx";
import { FooterTools } from "./footer-tools.tsx";
import styles from "./footer.module.css";

/** The end of every page: the small print, on ink. */
export function Footer() {
  return (
    <footer className={styles.footer} data-ground="ink">
      <div className={styles.top}>
        <p className={`display ${styles.date}`}>{strip.date}</p>
        <ul className={styles.links}>
          {navigation.map(({ to, label }) => (
            <li key={to}>
              <SiteLink to={to}>{label}</SiteLink>
            </li>
          ))}
        </ul>
        <FooterTools />
      </div>
      <div className={styles.print}>
        {smallPrint.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <div className={styles.last}>
        <ul className={styles.links}>
          {licenses.map(({ label, path }) => (
            <li key={path}>
              <a href={withBase(path)}>{label}</a>
            </li>
          ))}
        </ul>
        <MotionSwitch />
      </div>
    </footer>
  );
}
