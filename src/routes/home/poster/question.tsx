import { Fragment } from "react";
import { show } from "#content/show.ts";
import { classNames } from "#lib/text.ts";
import "./question-widths.css";
import styles from "./question.module.css";

/** The question on as many lines as the stage has room for. */
export function Question() {
  const { lead, name, mark } = show.question;
  const line = classNames(styles.line, styles.word);
  return (
    <span className={classNames("display fitted", styles.question)}>
      <span className={classNames(line, styles.lead)} data-word="lead">
        {lead}
      </span>{" "}
      <span className={styles.name}>
        {name.slice(0, -1).map((word, index) => (
          <Fragment key={word}>
            <span className={line} data-word={index}>
              {word}
            </span>{" "}
          </Fragment>
        ))}
        <span className={classNames(styles.line, styles.last)}>
          <span className={styles.word} data-word={name.length - 1}>
            {name.at(-1)}
          </span>
          <span className={classNames(styles.word, styles.mark)} data-word="mark">
            {mark}
          </span>
        </span>
      </span>
    </span>
  );
}
