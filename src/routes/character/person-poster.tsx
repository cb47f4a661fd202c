import { Fragment } from "react";
import { Illustration } from "#art/illustration.tsx";
import { portraits } from "#art/portraits.ts";
import { portraitAlts, type Person } from "#content/people.ts";
import { FactList } from "#ui/fact-list.tsx";
import "./person-widths.css";
import styles from "./person-poster.module.css";

export function PersonPoster({ person: { slug, lines, name, facts, portrait } }: { person: Person }) {
  const { drawing, ground, align } = portraits[portrait];
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
      <div className={styles.plate} data-ground={ground} data-plate={portrait}>
        <Illustration name={drawing} title={portraitAlts[portrait]} preserveAspectRatio={align} />
      </div>
      <FactList className={styles.facts} facts={facts} />
    </section>
  );
}
