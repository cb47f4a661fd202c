import { useEffect, useState } from "react";
import { onYourClock as onClock, premiereInWords } from "#content/show.ts";
import { classNames } from "#lib/text.ts";
import { formatInstant, zoneName } from "#lib/format-time.ts";
import { useIsHydrated } from "#lib/use-client-value.ts";
import { usePremiere } from "./use-now.ts";
import styles from "./premiere-moment.module.css";

interface PremiereMomentProps {
  className?: string | undefined;
  /** Without the year. */
  isShort?: boolean;
}

/** When it starts, in the premiere's zone and on the visitor's own clock; the second line waits for the browser. */
export function PremiereMoment({ className, isShort = false }: PremiereMomentProps) {
  const onYourClock = useOnYourClock(isShort);
  return (
    <p className={classNames(styles.moment, className)} data-short={isShort || undefined}>
      <span className={styles.line}>{unbroken(premiereInWords)}</span>{" "}
      <span className={styles.line}>{onYourClock}</span>
    </p>
  );
}

/**
 * Empty until the page has been taken over, and then for one task more: the first question about dates makes the
 * browser load all that it knows of them, and a press must not wait for that.
 */
function useOnYourClock(isShort: boolean): string {
  const premiereMs = usePremiere();
  const isHydrated = useIsHydrated();
  const [text, setText] = useState(() => (isHydrated ? inWords(premiereMs, isShort) : ""));
  useEffect(() => {
    const timer = setTimeout(() => setText(inWords(premiereMs, isShort)));
    return () => clearTimeout(timer);
  }, [premiereMs, isShort]);
  return text;
}

function inWords(premiereMs: number, isShort: boolean): string {
  const time = formatInstant(premiereMs, { hour: "numeric", minute: "2-digit" });
  const year = isShort ? {} : { year: "numeric" as const };
  const day = formatInstant(premiereMs, { month: "long", day: "numeric", ...year });
  return unbroken(onClock(day, time, zoneName(premiereMs)));
}

/** Neither a day nor a time is torn apart at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll(/ (?=\d\d?(?!:|\d)|[AP]M)/g, "\u00a0");
}
