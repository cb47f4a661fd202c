import { trustedTypesPolicy } from "#lib/trusted-types.ts";
import { VIEW_BOXES, type IllustrationName } from "./view-boxes.ts";

const files = import.meta.glob<string>("./*.svg", { eager: true, query: "?raw", import: "default" });

/** What is inside the svg element of a file of this folder, as the one HTML that the pages' scripts may insert. */
const markupOf = trustedTypesPolicy("illustrations", "createHTML", (name) =>
  (files[`./${name}.svg`] ?? "")
    .replace(/^<svg[^>]*>(.*)<\/svg>\s*$/s, "$1")
    .replaceAll(/<!--.*?-->/gs, "")
    .replaceAll(/\s*(<|\/>)\s*/g, "$1"),
);

export const illustrations = Object.fromEntries(
  Object.keys(VIEW_BOXES).map((name) => [name, markupOf(name)]),
) as Record<IllustrationName, string>;
