import type { HeaderRule } from "./headers.ts";

/**
 * The `_headers` file of Cloudflare Pages and Netlify. Where rules overlap, Netlify lets the later one win, but
 * Cloudflare joins the two values with a comma unless the earlier one is detached with "! Name"; a line without a
 * colon means nothing to Netlify.
 */
export function toHeadersFile(rules: readonly HeaderRule[]): string {
  const [first] = rules;
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => {
      const isRepeated = headers !== first?.headers && first?.headers[name] !== undefined;
      return [...(isRepeated ? [`  ! ${name}`] : []), `  ${name}: ${value}`];
    });
    return [path, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}

/**
 * For nginx's `http` block. In nginx an `add_header` hides all those of the block around it, so each header is sent
 * once, and a map on status and address chooses its value; an empty value sends nothing. What holds for some
 * addresses only (a year in the cache) holds for them only when they exist.
 */
export function toNginx(rules: readonly HeaderRule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const blocks = names.map((name) => {
    const variable = `$site_${name.toLowerCase().replaceAll("-", "_")}`;
    // The first pattern that fits wins in a map, so the rules stand in reverse.
    const cases = rules
      .filter(({ headers }) => headers[name] !== undefined)
      .toReversed()
      .map((rule) => `  ${nginxPattern(rule, rule === rules[0])} ${nginxString(rule.headers[name] ?? "")};`);
    return [`map $status$request_uri ${variable} {`, `  default "";`, ...cases, "}"].join("\n");
  });
  const lines = names.map(
    (name) => `add_header ${name} $site_${name.toLowerCase().replaceAll("-", "_")} always;`,
  );
  return `${[...blocks, lines.join("\n")].join("\n\n")}\n`;
}

/** For a site block of a Caddyfile. Later `header` lines replace what earlier ones set. */
export function toCaddy(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) =>
    Object.entries(headers).map(([name, value]) => `header ${path} ${name} ${JSON.stringify(value)}`),
  );
  return `${lines.join("\n")}\n`;
}

function nginxPattern({ path }: HeaderRule, isForAnyStatus: boolean): string {
  const address = path.replace(/\*$/, "").replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const status = isForAnyStatus ? "..." : "(?:200|206|304)";
  return `"~^${status}${address}${path.endsWith("*") ? "" : "(?:$|[?])"}"`;
}

function nginxString(value: string): string {
  return `"${value.replaceAll('"', String.raw`\"`)}"`;
}
