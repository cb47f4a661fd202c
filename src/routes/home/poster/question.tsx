import { Fragment } from "react";
import { show } from "#content/show.ts";
import { classNames } from "#lib/text.ts";
import "./question-widths.css";
import styles from "./question.module.css";

/** The question on as many lines as the stage has room for. To a screen reader an image: one stop, and not in capitals. */
export function Question() {
  const { lead, name, mark } = show.question;
  const line = classNames(styles.line, styles.word);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the letters of an img element cannot be selected
    <span className={classNames("display fitted", styles.question)} role="img" aria-label={show.siteName}>
      <span className={classNames(line, styles.lead)} data-word="lead" aria-hidden="true">
        {lead}
      </span>{" "}
      <span className={styles.name} aria-hidden="true">
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
