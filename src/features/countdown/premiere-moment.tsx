import { useEffect, useState } from "react";
import { premiereInWords, yourTime } from "#content/show.ts";
import { formatInstant } from "#lib/format-time.ts";
import { useIsHydrated } from "#lib/use-client-value.ts";
import styles from "./premiere-moment.module.css";
import { usePremiere } from "./use-now.ts";

/** When it starts: first the visitor's own time, which only the browser knows, then the premiere's zone. */
export function PremiereMoment({ className }: { className?: string | undefined }) {
  const visitorsTime = useVisitorsTime();
  return (
    <p className={className}>
      <strong className={styles.line}>{visitorsTime && `${yourTime} ${visitorsTime}`}</strong>{" "}
      <span className={styles.line}>{unbroken(premiereInWords)}</span>
    </p>
  );
}

/** Empty until one task after hydration: the browser's first date format takes long, and a press must not wait for it. */
function useVisitorsTime(): string {
  const premiereMs = usePremiere();
  const isHydrated = useIsHydrated();
  const [text, setText] = useState(() => (isHydrated ? inWords(premiereMs) : ""));
  useEffect(() => {
    const timer = setTimeout(() => setText(inWords(premiereMs)));
    return () => clearTimeout(timer);
  }, [premiereMs]);
  return text;
}

/** "Thursday, September 30, 3:00 AM": narrow columns break it after a comma, and nowhere else. */
function inWords(premiereMs: number): string {
  const day = formatInstant(premiereMs, { weekday: "long", month: "long", day: "numeric" });
  const time = formatInstant(premiereMs, { hour: "numeric", minute: "2-digit" });
  return unbroken(`${day}, ${time}`);
}

/** Neither a day nor a time is torn apart at the end of a line. */
function unbroken(text: string): string {
  return text.replaceAll(/ (?=\d\d?(?!:|\d)|[AP]M)/g, "\u00a0");
}
