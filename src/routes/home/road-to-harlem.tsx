import { Illustration } from "#art/illustration.tsx";
import { home } from "#content/home.ts";
import { lead } from "#content/people.ts";
import { paths } from "#content/paths.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./road-to-harlem.module.css";

export function RoadToHarlem() {
  return (
    <section className={styles.origin} data-ground="page">
      <div>
        <DisplayHeading>{home.origin.heading}</DisplayHeading>
        <Illustration name="broom" className={styles.broom} />
      </div>
      <div>
        <ol className={styles.steps}>
          {home.origin.steps.map(({ label, text }) => (
            <li key={label} className={styles.step}>
              <strong>{label}</strong>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        <p className={styles.more}>
          <SiteLink to={paths.character(lead.slug)}>{home.origin.more}</SiteLink>
          <SiteLink to={paths.origin(lead.slug)}>{home.origin.comics}</SiteLink>
        </p>
      </div>
    </section>
  );
}
