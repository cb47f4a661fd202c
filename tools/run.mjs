// Runs a TypeScript program of this folder: node tools/run.mjs film/film.ts [arguments].
// Node 20 cannot read TypeScript, so Vite loads it.
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const [program, ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(program, import.meta.url)));
await module.main(args);
