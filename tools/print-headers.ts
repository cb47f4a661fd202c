import { headersFileOf, rulesOfBuild } from "./vite/built-site.ts";
import { toCaddy, toNginx } from "./vite/header-files.ts";

/** Prints the header rules of the built site for a server: `npm run -s headers -- nginx` or `-- caddy`. */
export async function main([format = "headers", base = "/"]: string[]) {
  const rules = await rulesOfBuild("dist", base);
  if (format === "nginx") process.stdout.write(toNginx(rules));
  else if (format === "caddy") process.stdout.write(toCaddy(rules));
  else if (format === "headers") process.stdout.write(await headersFileOf("dist", base));
  else throw new Error(`There is no format ${format}; there are nginx, caddy and headers.`);
}
