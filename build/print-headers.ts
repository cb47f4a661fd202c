import { rulesOfBuild } from "./built-site.ts";
import { toCaddy, toHeadersFile, toNginx } from "./header-files.ts";

const FORMATS = { nginx: toNginx, caddy: toCaddy, headers: toHeadersFile };

/** Prints the header rules of the built site for a server: `npm run -s headers -- nginx` or `-- caddy`. */
export async function main([format = "headers", base = "/"]: string[]) {
  const print = Object.entries(FORMATS).find(([name]) => name === format)?.[1];
  if (!print) throw new Error(`There is no format ${format}; there are ${Object.keys(FORMATS).join(", ")}.`);
  process.stdout.write(print(await rulesOfBuild("dist", base)));
}
