import type { Person } from "#content/people.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./statement.module.css";

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
