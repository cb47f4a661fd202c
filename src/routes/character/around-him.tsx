import { paths } from "#content/paths.ts";
import { aroundHim, personWords } from "#content/character-page.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./around-him.module.css";

/** Six people, a row each; those who have a page are links to it. */
export function AroundHim() {
  return (
    <section data-ground="ink">
      <DisplayHeading className={styles.heading}>{personWords.around}</DisplayHeading>
      <ul>
        {aroundHim.map(({ name, actor, text, slug }) => (
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
