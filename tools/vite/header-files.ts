import { definedHeaders, type HeaderRule } from "./headers.ts";

/** Cloudflare Pages ignores what comes after so many. */
const MAX_RULES = 100;

/**
 * The `_headers` file of Cloudflare Pages and Netlify; throws when there are more rules than they read. Where rules
 * overlap, Netlify lets the later one win, but Cloudflare joins the two values with a comma unless the earlier one is
 * detached with "! Name"; a line without a colon means nothing to Netlify. Both go by the address alone: the rule of a
 * folder holds for the 404 page in it too. What a rule takes back is sent all the same: Netlify has no word for it, that
 * page would lose it, and over their HTTP/2 and 3 a repeated header costs a byte or two.
 *
 * @param kept the addresses of all files that are cached for a year. Each gets a rule of its own in place of its
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
 * For nginx's `http` block: what each header says, as a variable. In nginx an `add_header` hides all those of the block
 * around it, so the site's server sends each once (tools/deploy/luke-cage.conf), and a map chooses its value by `$uri`;
 * an empty value sends nothing. When the answer is sent, `$uri` names the file it comes from, decoded and without "..":
 * a page cannot be asked for as if it lay in a folder of plain files, and what is missing there is /404.html.
 * nginx adds the headers of a 206 before it finds that the range makes a 416 of it, and then adds them again: so the
 * maps are read each time, and are empty for a 416.
 */
export function toNginx(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const blocks = names.map((name) => {
    // The first pattern that fits wins in a map, so the rules stand in reverse.
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
 * For a `route` of a Caddyfile, where later blocks replace what earlier ones set. A block that takes something back
 * waits until the answer is written, so it leaves alone what is missing: that is answered by `handle_errors`.
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
