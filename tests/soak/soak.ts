import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { JSONReport, JSONReportSuite } from "@playwright/test/reporter";

const REPORT = "test-results/soak.json";

/**
 * Runs the end-to-end tests again and again and names each test that ever failed. Arguments: `--runs` on the machine
 * as it is (10), then `--busy-runs` (3) beside `--busy` threads that never rest (4). Others go to Playwright, such as
 * the name of a spec. Exits with 1 when any test failed.
 */
export async function main(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      runs: { type: "string", default: "10" },
      "busy-runs": { type: "string", default: "3" },
      busy: { type: "string", default: "4" },
    },
  });
  const quietRuns = Number(values.runs);
  const runs = quietRuns + Number(values["busy-runs"]);
  const failures = new Map<string, number>();
  for (let run = 1; run <= runs; run += 1) {
    // Threads, and no processes: they end with this one, however it ends.
    const count = run > quietRuns ? Number(values.busy) : 0;
    const loops = Array.from({ length: count }, () => new Worker("for (;;);", { eval: true }));
    const startMs = performance.now();
    const failed = await runSuite(positionals);
    await Promise.all(loops.map((loop) => loop.terminate()));
    for (const name of failed) failures.set(name, (failures.get(name) ?? 0) + 1);
    const seconds = Math.round((performance.now() - startMs) / 1000);
    const beside = count > 0 ? ` beside ${count} busy threads` : "";
    console.log(`Run ${run} of ${runs}${beside}: ${failed.length} failed, ${seconds} s`);
  }
  for (const [name, count] of [...failures].toSorted(([, a], [, b]) => b - a))
    console.log(`Failed in ${count} of ${runs} runs: ${name}`);
  if (failures.size > 0) process.exitCode = 1;
  else console.log(`No test failed in ${runs} runs.`);
}

/** One run of the suite; returns the names of the tests that failed. */
async function runSuite(filters: string[]): Promise<string[]> {
  await rm(REPORT, { force: true });
  const cli = "node_modules/@playwright/test/cli.js";
  const options = ["test", "--config=tests/playwright.config.ts", "--reporter=json", ...filters];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT };
  const playwright = spawn(process.execPath, [cli, ...options], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [exitCode] = await once(playwright, "exit");
  const report = JSON.parse(await readFile(REPORT, "utf8").catch(() => "{}")) as Partial<JSONReport>;
  const failed = (report.suites ?? []).flatMap(failedIn);
  if (exitCode !== 0 && failed.length === 0) failed.push(report.errors?.[0]?.message ?? "the run itself");
  return failed;
}

function failedIn({ specs, suites = [] }: JSONReportSuite): string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`);
  return [...own, ...suites.flatMap(failedIn)];
}
