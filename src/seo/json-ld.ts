/** A thing of schema.org in JSON-LD. */
export type Thing = { "@type": string; "@id"?: string; [property: string]: unknown };

/** A data block for the head (https://www.w3.org/TR/json-ld11/). Browsers do not run it, so the CSP does not apply. */
export function jsonLdScript(things: readonly Thing[]): string {
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  // Inside a script element only "<" can end the element or open a comment.
  return `<script type="application/ld+json">${json.replaceAll("<", String.raw`\u003c`)}</script>`;
}
