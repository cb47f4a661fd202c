import { SwearJarCounter } from "#features/swear-jar/swear-jar-counter.tsx";
import styles from "./neutral-ground.module.css";

/** Pop's counter, before the roofs. */
export function NeutralGround() {
  return (
    <section className={styles.ground} data-ground="page">
      <SwearJarCounter />
    </section>
  );
}
