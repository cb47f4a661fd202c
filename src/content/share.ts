import { premiereDay } from "./premiere-words.ts";
import type { QuoteSlug } from "./quotes.ts";
import { SHARE_IMAGE_SIZE } from "./share-images.ts";
import { show } from "./show.ts";

export const share = {
  label: "Share",
  heading: "Pass it on",
  copy: "Copy link",
  copied: "Copied. It is yours to paste.",
  refused: "The browser kept its clipboard shut. Here it is, marked; copy it by hand.",
  address: "Address of this page",
  email: "Email",
  /** Goes with the address of any page but a quotation's. */
  pageText: `${show.siteName} ${premiereDay}, on ${show.network}.`,
  close: "Close",
} as const;

/** Where people pass links on: plain links, filled in by features/share. `{url}` and `{text}` stand for what is shared. */
export const networks = [
  { name: "WhatsApp", href: "https://wa.me/?text={text}%20{url}" },
  { name: "Telegram", href: "https://t.me/share/url?url={url}&text={text}" },
  { name: "Facebook", href: "https://www.facebook.com/sharer/sharer.php?u={url}" },
  { name: "Reddit", href: "https://www.reddit.com/submit?url={url}&title={text}" },
  { name: "Bluesky", href: "https://bsky.app/intent/compose?text={text}%20{url}" },
  { name: "Threads", href: "https://www.threads.net/intent/post?text={text}%20{url}" },
  { name: "X", href: "https://x.com/intent/post?text={text}&url={url}" },
] as const;

export const saveImage = {
  label: "Save image",
  heading: "Keep it",
  shapes: [
    { shape: "wide", label: "Wide", use: "a message, a feed", ...SHARE_IMAGE_SIZE },
    { shape: "square", label: "Square", use: "a grid", width: 1080, height: 1080 },
    { shape: "story", label: "Story", use: "a phone, upright", width: 1080, height: 1920 },
  ],
} as const;

export type SavedImage = (typeof saveImage.shapes)[number];

/** The file of a quotation's image, below the base; the build makes one of each shape. */
export function savedImage(slug: QuoteSlug, shape: SavedImage["shape"]): string {
  return `/images/${slug}-${shape}.png`;
}
