import { paths } from "#content/paths.ts";
import type { Quote } from "#content/quotes.ts";
import { savedImage } from "#content/site-copy.ts";
import { show } from "#content/show.ts";
import { absoluteUrl } from "#lib/url.ts";

export interface Shareable {
  /** From content/paths.ts: what is shared is the canonical address, whatever the visitor's own says. */
  path: string;
  title: string;
  text: string;
  /** A picture to send along where the browser can; below the base. */
  imageFile?: string;
}

/** A quotation's page, with its card. */
export function shareableQuote({ slug, headline, speaker }: Quote): Shareable {
  return {
    path: paths.quote(slug),
    title: show.siteName,
    text: `“${headline}.” ${speaker} on ${show.title}`,
    imageFile: savedImage(slug, "wide"),
  };
}

/** The public address of a page, or of a moment of the film (seconds, rounded down). */
export function shareUrl(path: string, atSeconds?: number): string {
  const moment = atSeconds === undefined ? 0 : Math.floor(atSeconds);
  return absoluteUrl(path) + (moment > 0 ? `?t=${moment}` : "");
}
