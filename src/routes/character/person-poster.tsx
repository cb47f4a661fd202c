import { Fragment } from "react";
import type { Person } from "#content/people.ts";
import { Portrait } from "./portrait.tsx";
import styles from "./person-poster.module.css";
import { displayWidth } from "./display-width.ts";

/** The first screen: the name, as large as it goes, the plate, and what is known. */
export function PersonPoster({ person: { lines, name, facts, portrait } }: { person: Person }) {
  const letters = Math.max(...lines.map(displayWidth));
  return (
    <section className={styles.poster} data-ground="page" data-letters={letters}>
      <h1 className={`display ${styles.name}`} aria-label={name}>
        {lines.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && name.includes(" ") && " "}
            <span>{line}</span>
          </Fragment>
        ))}
      </h1>
      <Portrait name={portrait} />
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
