import { rulesByName, rulesOfBuild } from "./vite/built-site.ts";
import { toCaddy, toHeadersFile, toNginx } from "./vite/header-files.ts";

const FORMATS = {
  nginx: [toNginx, rulesOfBuild],
  caddy: [toCaddy, rulesOfBuild],
  headers: [toHeadersFile, rulesByName],
} as const;

/** Prints the header rules of the built site for a server: `npm run -s headers -- nginx` or `-- caddy`. */
export async function main([format = "headers", base = "/"]: string[]) {
  const found = Object.entries(FORMATS).find(([name]) => name === format)?.[1];
  if (!found) throw new Error(`There is no format ${format}; there are ${Object.keys(FORMATS).join(", ")}.`);
  const [print, rules] = found;
  process.stdout.write(print(await rules("dist", base)));
}
