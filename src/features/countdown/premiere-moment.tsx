import { premiereInWords, yourTime } from "#content/show.ts";
import { localMoment } from "#lib/format-time.ts";
import { useIsHydrated } from "#lib/use-client-value.ts";
import styles from "./premiere-moment.module.css";
import { usePremiere } from "./use-now.ts";

/** When it starts: first the visitor's own time, which only the browser knows, then the premiere's zone. */
export function PremiereMoment({ className }: { className?: string | undefined }) {
  const premiereMs = usePremiere();
  const isHydrated = useIsHydrated();
  return (
    <p className={className}>
      <strong className={styles.line}>
        {isHydrated && unbroken(`${yourTime} ${localMoment(premiereMs)}`)}
      </strong>{" "}
      <span className={styles.line}>{unbroken(premiereInWords)}</span>
    </p>
  );
}

/** Neither a day nor a time is torn apart at the end of a line; narrow columns break it after a comma. */
function unbroken(text: string): string {
  return text.replaceAll(/ (?=\d\d?(?!:|\d)|[AP]M|UTC)/g, "\u00a0");
}
