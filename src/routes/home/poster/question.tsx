import { show } from "#content/show.ts";
import { classNames } from "#lib/text.ts";
import styles from "./question.module.css";

/** The question in as many lines as the stage has room for: one, two or three. */
export function Question() {
  const { lead, name, mark } = show.question;
  return (
    <span className={styles.question}>
      <span className={classNames(styles.line, styles.lead)}>{lead}</span>{" "}
      <span className={styles.name}>
        <span className={styles.line}>{name[0]}</span>{" "}
        <span className={styles.line}>
          {name[1]}
          <span className={styles.mark}>{mark}</span>
        </span>
      </span>
    </span>
  );
}
