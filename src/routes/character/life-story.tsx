import { Broom } from "#art/broom.tsx";
import { Hole } from "#art/hole.tsx";
import { personCopy, story } from "#content/people.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { BulletPath } from "./bullet-path.tsx";
import styles from "./life-story.module.css";

/** Seven sheets, one after another; what goes through all of them stops at the last line. */
export function LifeStory() {
  return (
    <section className={styles.story} data-ground="page" data-print="column">
      <div>
        <DisplayHeading className={styles.heading}>{personCopy.story}</DisplayHeading>
      </div>
      <Broom className={styles.broom} />
      <div className={styles.track}>
        <BulletPath />
        <ol>
          {story.map(({ label, text }) => (
            <li key={label} className={styles.step}>
              <Hole className={styles.hole} />
              <DisplayHeading level={3} size="medium">
                {label}
              </DisplayHeading>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
