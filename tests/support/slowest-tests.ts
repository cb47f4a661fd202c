import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const COUNT = 10;

/** Ends a run with its slowest tests, so that a new slow one is noticed. */
export default class SlowestTests implements Reporter {
  private readonly durationsMs = new Map<TestCase, number>();

  onTestEnd(test: TestCase, { duration }: TestResult) {
    this.durationsMs.set(test, duration);
  }

  onEnd({ status }: FullResult) {
    if (status === "interrupted" || this.durationsMs.size <= COUNT) return;
    const slowest = [...this.durationsMs].toSorted(([, a], [, b]) => b - a).slice(0, COUNT);
    console.log(`\n  The ${COUNT} slowest tests:`);
    for (const [{ title, location }, durationMs] of slowest) {
      const file = location.file.replace(/.*\/tests\//, "");
      console.log(`  ${(durationMs / 1000).toFixed(1).padStart(5)} s  ${file}:${location.line}  ${title}`);
    }
  }
}
