import type { Person } from "#content/people.ts";
import { PersonPlate } from "./person-plate.tsx";
import styles from "./person-poster.module.css";

/** The first screen: the name, as large as it goes, the plate, and what is known. */
export function PersonPoster({ person: { lines, name, facts, plate, picture } }: { person: Person }) {
  const letters = Math.max(...lines.map((line) => line.length));
  return (
    <section className={styles.poster} data-ground="bone">
      <h1 className={styles.name} data-letters={letters} aria-label={name}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h1>
      <PersonPlate plate={plate} title={picture} />
      <dl className={styles.facts}>
        {facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
