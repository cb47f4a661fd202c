import { readFileSync } from "node:fs";

export type Ink = "ink" | "yellow" | "bone" | "brick";

const TOKENS = new URL("src/styles/tokens.css", `file://${process.cwd()}/`);

/** The four inks of the style sheet, as "#rrggbb". */
export const inks = readInks(readFileSync(TOKENS, "utf8"));

function readInks(css: string): Record<Ink, string> {
  const read = (name: Ink) => {
    const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`, "i").exec(css)?.[1];
    if (!value) throw new Error(`share images: tokens.css has no ink --${name}`);
    return value;
  };
  return { ink: read("ink"), yellow: read("yellow"), bone: read("bone"), brick: read("brick") };
}

const VARIABLE = /var\(--([a-z]+)(?:,\s*([^()]+))?\)/g;

/**
 * Replaces `var(--name, fallback)` with its value, as a browser does: the renderer knows no variables. `names` sets
 * variables of a drawing, such as `cloth` and `light`, to one of the inks.
 */
export function printInInks(svg: string, names: Partial<Record<string, Ink>> = {}): string {
  const values: Record<string, string | undefined> = { ...inks };
  for (const [name, ink] of Object.entries(names)) if (ink) values[name] = inks[ink];
  let printed = svg;
  // Each round replaces the innermost ones, so a fallback that is a variable is a color in the next round.
  while (printed.includes("var(--")) {
    const next = printed.replaceAll(VARIABLE, (_, name: string, fallback?: string) => {
      const value = values[name] ?? fallback?.trim();
      if (!value) throw new Error(`share images: nothing sets --${name}`);
      return value;
    });
    if (next === printed) throw new Error("share images: a variable that cannot be read");
    printed = next;
  }
  return printed;
}
