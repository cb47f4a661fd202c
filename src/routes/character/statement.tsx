import type { Person } from "#content/people.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./statement.module.css";

/** One sentence about them at the size of a wall, and the rest beside it. */
export function Statement({ person: { summary, paragraphs } }: { person: Person }) {
  return (
    <section className={styles.statement} data-ground="ink">
      <DisplayHeading className={styles.summary}>{summary}</DisplayHeading>
      <div className={styles.paragraphs}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
