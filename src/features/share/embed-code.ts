import { embed } from "#content/site-copy.ts";
import { absoluteUrl } from "#lib/url.ts";
import { escapeHtml } from "#lib/text.ts";

export function embedCode(): string {
  const attributes = `title="${escapeHtml(embed.title)}" width="100%" height="${embed.height}" loading="lazy"`;
  return `<iframe src="${absoluteUrl(embed.path)}" ${attributes} style="border: 0"></iframe>`;
}
