import { skyline } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./skyline.module.css";
import { Windows } from "./windows.tsx";

export function Skyline() {
  return (
    <div className={styles.skyline} data-ground="sky">
      <Windows className={styles.roofs} />
      <SiteLink className={styles.lit} to={paths.character(skyline.lit.person)}>
        <span className={styles.label}>{skyline.lit.label}</span>
      </SiteLink>
    </div>
  );
}
