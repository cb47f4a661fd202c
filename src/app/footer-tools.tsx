import { pressLabel } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { AddToCalendar } from "#features/calendar/add-to-calendar.tsx";
import { usePremiere } from "#features/countdown/use-now.ts";
import { EmbedSnippet } from "#features/share/embed-snippet.tsx";
import { SharePageButton } from "#features/share/share-page-button.tsx";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./footer.module.css";

/** What a visitor can take along from any page. */
export function FooterTools() {
  return (
    <ul className={styles.links}>
      <li>
        <AddToCalendar premiereMs={usePremiere()} />
      </li>
      <li>
        <SharePageButton />
      </li>
      <li>
        <EmbedSnippet />
      </li>
      <li>
        <SiteLink to={paths.press}>{pressLabel}</SiteLink>
      </li>
    </ul>
  );
}
