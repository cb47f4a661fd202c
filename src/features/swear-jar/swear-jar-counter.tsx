import { useState, useSyncExternalStore } from "react";
import { SwearJar } from "#art/swear-jar.tsx";
import { JAR_ROOM } from "#art/shapes.ts";
import { swearJar } from "#content/home.ts";
import { ActionButton } from "#ui/action.tsx";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { coinCount, payUp } from "./coin-count.ts";
import styles from "./swear-jar-counter.module.css";

export function SwearJarCounter() {
  const coins = useSyncExternalStore<number | null>(coinCount.subscribe, coinCount.get, () => null);
  const [isDropping, setIsDropping] = useState(false);
  const inJar = coins ? ((coins - 1) % JAR_ROOM) + 1 : 0;
  return (
    <div className={styles.counter}>
      <div className={styles.words}>
        <DisplayHeading level={3} size="medium">
          {swearJar.heading}
        </DisplayHeading>
        <p className={styles.text}>{swearJar.text}</p>
        <ActionButton
          disabled={coins === null}
          onClick={() => {
            payUp();
            setIsDropping(true);
          }}
        >
          {swearJar.payUp}
        </ActionButton>
        <p className={styles.count}>
          <output>{coins === null ? "" : inWords(coins, inJar)}</output>
          <br />
          {swearJar.note}
        </p>
      </div>
      {/* Each coin is a jar of its own, so that each one drops. */}
      <SwearJar key={coins} className={styles.jar} coins={inJar} data-dropping={isDropping || undefined} />
    </div>
  );
}

function inWords(coins: number, inJar: number): string {
  if (coins === 0) return swearJar.empty;
  return inJar === JAR_ROOM ? swearJar.full(coins) : swearJar.paid(coins);
}
