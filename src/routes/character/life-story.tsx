import { Bullet, FlattenedBullet } from "#art/bullet.tsx";
import { Illustration } from "#art/illustration.tsx";
import { personCopy, story } from "#content/people.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./life-story.module.css";

export function LifeStory() {
  return (
    <section className={styles.story} data-ground="page" data-print="column">
      <div>
        <DisplayHeading className={styles.heading}>{personCopy.story}</DisplayHeading>
      </div>
      <Illustration name="broom" className={styles.broom} />
      <div className={styles.track}>
        <BulletPath />
        <ol>
          {story.map(({ label, text }) => (
            <li key={label} className={styles.step}>
              <Illustration name="hole" className={styles.hole} />
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

/** The way of a bullet down the side of its parent, drawn as the reader goes; at the end it is flat. */
function BulletPath() {
  return (
    <div className={styles.path} aria-hidden="true">
      <div className={styles.flight}>
        <svg className={styles.trail} viewBox="0 0 12 100" preserveAspectRatio="none">
          <path d="M5.4 0L6.4 0 11 100H1Z" />
        </svg>
        <Bullet className={styles.bullet} />
        <FlattenedBullet className={styles.slug} />
      </div>
    </div>
  );
}
