import { origin } from "#content/people.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./comics-origin.module.css";

/** Other pages lead here, by the heading's id. */
export function ComicsOrigin() {
  const [title, year] = origin.lines;
  return (
    <section className={styles.origin} data-ground="yellow">
      <DisplayHeading className={styles.heading} id={origin.id}>
        {`${title} `}
        <span className={`fitted ${styles.year}`}>{year}</span>
      </DisplayHeading>
      <div className={styles.paragraphs}>
        {origin.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
