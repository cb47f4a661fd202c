import { Fragment } from "react";
import type { Person } from "#content/people.ts";
import { FactList } from "#ui/fact-list.tsx";
import { Portrait } from "./portrait.tsx";
import "./person-widths.css";
import styles from "./person-poster.module.css";

/** The first screen: the name, as large as it goes, the plate, and what is known. */
export function PersonPoster({ person: { slug, lines, name, facts, portrait } }: { person: Person }) {
  return (
    <section className={styles.poster} data-ground="page" data-person={slug}>
      <h1 className={`display fitted ${styles.name}`} aria-label={name}>
        {lines.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && name.includes(" ") && " "}
            <span>{line}</span>
          </Fragment>
        ))}
      </h1>
      <Portrait name={portrait} />
      <FactList className={styles.facts} facts={facts} />
    </section>
  );
}
