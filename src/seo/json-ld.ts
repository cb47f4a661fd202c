/** A thing of schema.org, as JSON-LD writes it. */
export type Thing = { "@type": string; "@id"?: string; [property: string]: unknown };

/**
 * Things as a data block for the head of a page (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents).
 * Browsers do not run it, so the Content-Security-Policy has no say in it.
 */
export function jsonLdScript(things: readonly Thing[]): string {
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  // Inside a script only "<" can end it or open a comment.
  return `<script type="application/ld+json">${json.replaceAll("<", String.raw`\u003c`)}</script>`;
}
