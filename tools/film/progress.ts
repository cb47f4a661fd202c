/** A line that counts up to a total and says how long the rest will take. Rewrites itself in a terminal. */
export function progress(label: string, total: number, alreadyDone = 0) {
  const began = Date.now();
  let done = alreadyDone;
  let shown = 0;
  return {
    add(count = 1) {
      this.reach(done + count);
    },
    reach(amount: number) {
      done = Math.min(total, amount);
      const now = Date.now();
      const interval = process.stdout.isTTY ? 250 : 15_000;
      if (now - shown < interval && done < total) return;
      shown = now;
      const fresh = done - alreadyDone;
      const left = fresh === 0 ? "" : `, ${clock(((total - done) * (now - began)) / fresh)} left`;
      const line = `${label} ${done}/${total}${left}`;
      process.stdout.write(process.stdout.isTTY ? `\r${line}   ${done < total ? "" : "\n"}` : `${line}\n`);
    },
  };
}

/** Milliseconds as minutes and seconds. */
export function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
