import { definedHeaders, type HeaderRule } from "./headers.ts";

/** Cloudflare Pages ignores the rules after this many. */
const MAX_RULES = 100;

/**
 * The `_headers` file of Cloudflare Pages and Netlify; throws if there are more rules than they read. Where rules overlap,
 * the later one wins on Netlify. Cloudflare joins the two values with a comma unless "! Name" detaches the earlier one;
 * Netlify ignores a line without a colon. Both compare only the address, so the rule of a folder applies to a 404 page in
 * the folder too. Therefore this file removes no header: the 404 page needs all of them, Netlify cannot remove one, and
 * over HTTP/2 and 3 a repeated header costs a byte or two.
 *
 * @param kept the addresses of all files that browsers cache for a year. Each gets a rule of its own in place of its
 *   folder's: a script that is missing for a moment, between two deploys, would be missing for a year.
 */
export function toHeadersFile(rules: readonly HeaderRule[], kept: readonly string[]): string {
  const [first] = rules;
  const named = rules.flatMap(({ folder, headers }) => {
    const inFolder = kept.filter((address) => folder !== first?.folder && address.startsWith(folder));
    return (inFolder.length > 0 ? inFolder : [`${folder}*`]).map((path) => ({ path, headers }));
  });
  if (named.length > MAX_RULES) throw new Error(`_headers may hold ${MAX_RULES} rules, not ${named.length}`);
  const blocks = named.map(({ path, headers }) => {
    const lines = definedHeaders(headers).flatMap(([name, value]) => {
      const isRepeated = headers !== first?.headers && first?.headers[name] !== undefined;
      return [...(isRepeated ? [`  ! ${name}`] : []), `  ${name}: ${value}`];
    });
    return [path, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/**
 * For nginx's `http` block: a variable with the value of each header. In nginx an `add_header` hides those of the block
 * around it, so the site's server sends each header once (tools/deploy/luke-cage.conf), and a map chooses the value by
 * `$uri`. An empty value sends no header. At that time `$uri` names the file of the response, decoded and without "..":
 * no spelling can move a page into a folder of plain files, and for a missing file `$uri` is /404.html.
 * For a range that cannot be satisfied, nginx adds the headers twice, first as 206 and then as 416. So nginx evaluates
 * the maps each time, and they are empty for 416.
 */
export function toNginx(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const blocks = names.map((name) => {
    // In a map the first matching pattern wins, so the rules are in reverse order.
    const cases = rules
      .filter(({ headers }) => headers[name] !== undefined)
      .toReversed()
      .map(({ folder, headers }) => `  ${nginxPattern(folder)} ${nginxString(headers[name] ?? "")};`);
    return [`map $status$uri ${nginxVariable(name)} {`, "  volatile;", `  default "";`, ...cases, "}"].join(
      "\n",
    );
  });
  return `${blocks.join("\n\n")}\n`;
}

/**
 * For a `route` of a Caddyfile, where later blocks replace the headers of earlier ones. A block that removes a header
 * acts when the response is written, so a missing file keeps its headers: `handle_errors` answers for it.
 */
export function toCaddy(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ folder, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) =>
      value === null ? `\t-${name}` : `\t${name} ${JSON.stringify(value)}`,
    );
    return [`header ${folder}* {`, ...lines, "}"].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/** Any status but 416, then the folder. */
function nginxPattern(folder: string): string {
  return `"~^(?!416)\\d+${folder.replaceAll(".", String.raw`\.`)}"`;
}

function nginxVariable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll("-", "_")}`;
}

function nginxString(value: string): string {
  return `"${value.replaceAll('"', String.raw`\"`)}"`;
}
