import { FIGURE_OUTLINE, FIGURE_VIEWBOX } from "#art/shapes.ts";
import { unitLabels, show } from "#content/show.ts";
import { embed } from "#content/site-copy.ts";
import { premiereDay } from "#content/premiere-dates.ts";
import { escapeHtml } from "#lib/text.ts";
import { UNITS } from "./embed-units.ts";

/** The embedded page before its script: all of it but the digits, which prerendered HTML cannot know. */
export function embedMarkup(homeUrl: string): string {
  const units = UNITS.map(
    (unit) =>
      `<span class="unit"><b data-unit="${unit}"></b> <span class="label">${unitLabels[unit]}</span></span>`,
  );
  return `<main class="sheet">
  <p class="name">${show.title}</p>
  <p class="sr-only" role="timer"></p>
  <p class="units" aria-hidden="true">${units.join("")}</p>
  <p class="here">${show.here.now}</p>
  <p class="foot"><a href="${homeUrl}" target="_blank" rel="noopener">${premiereDay}, on ${show.network}</a></p>
  <svg class="man" viewBox="${FIGURE_VIEWBOX}" aria-hidden="true"><polygon points="${FIGURE_OUTLINE}"/></svg>
</main>`;
}

export function embedHead(homeUrl: string, oembedUrl: string): string {
  return `<title>${embed.title}</title>
    <meta name="description" content="${escapeHtml(show.description)}" />
    <link rel="canonical" href="${homeUrl}" />
    <link rel="alternate" type="application/json+oembed" href="${oembedUrl}" title="${embed.title}" />`;
}
