import { Worker } from "node:worker_threads";

/** Starts four threads that never rest. They end with the run, however it ends, for they are no processes. */
export default function startBusyThreads() {
  const threads = Array.from({ length: 4 }, () => new Worker("for (;;);", { eval: true }));
  return () => Promise.all(threads.map((thread) => thread.terminate()));
}
