import { ASSETS, type headerRules } from "./headers.ts";

type Rules = ReturnType<typeof headerRules>;

/** Cloudflare Pages ignores the rules after this many. */
const MAX_RULES = 100;

/**
 * The `_headers` file of Cloudflare Pages and Netlify; throws if there are more rules than they read. Where rules overlap,
 * the later one wins on Netlify. Cloudflare joins the two values with a comma unless "! Name" detaches the earlier one;
 * Netlify ignores a line without a colon. Both compare only the address, so the rule of a folder applies to a 404 page in
 * the folder too. Therefore this file removes no header: the 404 page needs all of them, Netlify cannot remove one, and
 * over HTTP/2 and 3 a repeated header costs a byte or two.
 *
 * @param assets the addresses of all files that browsers cache for a year. Each gets a rule of its own in place of its
 *   folder's: a script that is missing for a moment, between two deploys, would be missing for a year.
 */
export function toHeadersFile([first, ...others]: Rules, assets: readonly string[]): string {
  const blocks = others.flatMap(({ folder, headers }) => {
    const changed = Object.entries(headers).filter(([name, value]) => first.headers[name] !== value);
    const lines = changed.map(([name, value]) => `  ! ${name}\n  ${name}: ${value}`);
    const paths = folder.endsWith(`/${ASSETS}/`) ? assets : [`${folder}*`];
    return paths.map((path) => [path, ...lines].join("\n"));
  });
  if (blocks.length >= MAX_RULES)
    throw new Error(`_headers may hold ${MAX_RULES} rules, not ${blocks.length + 1}`);
  const all = Object.entries(first.headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[[`${first.folder}*`, ...all].join("\n"), ...blocks].join("\n\n")}\n`;
}

/**
 * For nginx's `http` block: a variable with the value of each header. In nginx an `add_header` hides those of the block
 * around it, so the site's server sends each header once (tools/deploy/luke-cage.conf), and a map chooses the value by
 * `$uri`. An empty value sends no header. At that time `$uri` names the file of the response, decoded and without "..":
 * no spelling can move a page into a folder of plain files, and for a missing file `$uri` is /404.html.
 * For a range that cannot be satisfied, nginx adds the headers twice, first as 206 and then as 416. So nginx evaluates
 * the maps each time, and they are empty for 416.
 */
export function toNginx(rules: Rules): string {
  const blocks = Object.keys(rules[0].headers).map((name) => {
    // In a map the first matching pattern wins, so the rules are in reverse order.
    const cases = rules.toReversed().map(({ folder, headers }) => {
      const anyStatusBut416 = `"~^(?!416)\\d+${folder.replaceAll(".", String.raw`\.`)}"`;
      return `  ${anyStatusBut416} "${(headers[name] ?? "").replaceAll('"', String.raw`\"`)}";\n`;
    });
    const variable = `$site_${name.toLowerCase().replaceAll("-", "_")}`;
    return `map $status$uri ${variable} {\n  volatile;\n  default "";\n${cases.join("")}}\n`;
  });
  return blocks.join("\n");
}

/**
 * For a `route` of a Caddyfile, where later blocks replace the headers of earlier ones. A block that removes a header
 * acts when the response is written, so a missing file keeps its headers: `handle_errors` answers for it.
 */
export function toCaddy(rules: Rules): string {
  const blocks = rules.map(({ folder, headers }) => {
    const lines = Object.keys(rules[0].headers).map((name) =>
      name in headers ? `\t${name} ${JSON.stringify(headers[name])}\n` : `\t-${name}\n`,
    );
    return `header ${folder}* {\n${lines.join("")}}\n`;
  });
  return blocks.join("\n");
}
