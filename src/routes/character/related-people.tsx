import { paths } from "#content/paths.ts";
import { relatedPeople, personCopy } from "#content/people.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./related-people.module.css";

export function RelatedPeople() {
  return (
    <section data-ground="ink">
      <DisplayHeading className={styles.heading}>{personCopy.around}</DisplayHeading>
      <ul>
        {relatedPeople.map(({ name, actor, text, slug }) => (
          <li key={name} className={styles.row}>
            <DisplayHeading level={3} size="medium" className={styles.name}>
              {slug ? <SiteLink to={paths.character(slug)}>{name}</SiteLink> : name}
            </DisplayHeading>
            <p className={styles.text}>
              <strong>{actor}</strong>
              <br />
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
