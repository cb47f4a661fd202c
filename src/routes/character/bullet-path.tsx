import { Bullet } from "#art/bullet.tsx";
import { FlattenedBullet } from "#art/flattened-bullet.tsx";
import styles from "./bullet-path.module.css";

/** The way of a bullet down the side of its parent, drawn as the reader goes; at the end it is flat. */
export function BulletPath() {
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
