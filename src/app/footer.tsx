import { useLocation } from "react-router";
import { navigation, pressLabel } from "#content/home.ts";
import { smallPrint } from "#content/pages.ts";
import { allPaths, paths } from "#content/paths.ts";
import { show, strip } from "#content/show.ts";
import { licenses, share } from "#content/site-copy.ts";
import { AddToCalendar } from "#features/countdown/add-to-calendar.tsx";
import { MotionSwitch } from "#features/motion-switch/motion-switch.tsx";
import { EmbedSnippet } from "#features/share/embed-snippet.tsx";
import { ShareButton } from "#features/share/share-button.tsx";
import { withBase } from "#lib/url.ts";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./footer.module.css";

/** The small print, on ink. The first paint waits for it (index.html): parts of a half-read page would move. */
export function Footer() {
  const { pathname } = useLocation();
  // An address without a page is shared as the site.
  const shared = allPaths.includes(pathname) ? pathname : paths.home;
  return (
    <footer id="footer" className={styles.footer} data-ground="ink">
      <div className={styles.top}>
        <p className={`display ${styles.date}`}>{strip.date}</p>
        <ul className={styles.links}>
          {navigation.map(({ to, label }) => (
            <li key={to}>
              <SiteLink to={to}>{label}</SiteLink>
            </li>
          ))}
        </ul>
        <ul className={styles.links}>
          <li>
            <AddToCalendar />
          </li>
          <li>
            <ShareButton
              key={shared}
              subject={{ path: shared, title: show.siteName, text: share.pageText }}
            />
          </li>
          <li>
            <EmbedSnippet />
          </li>
          <li>
            <SiteLink to={paths.press}>{pressLabel}</SiteLink>
          </li>
        </ul>
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
