import { premiereDay } from "./premiere-dates.ts";
import type { QuoteSlug } from "./quotes.ts";
import { SHARE_IMAGE_SIZE } from "./pages.ts";
import { show, premiereInUtc, premiereInWords } from "./show.ts";
import { paths } from "./paths.ts";

export const share = {
  label: "Share",
  countdown: "Share the countdown",
  heading: "Pass it on",
  link: {
    copy: "Copy link",
    copied: "Link copied.",
    refused: "The browser blocked copying. Select the link below.",
    field: "Address of this page",
  },
  email: "Email",
  /** The text beside the address of every page except a quotation's. */
  pageText: `${show.siteName} ${premiereDay}, on ${show.network}.`,
  close: "Close",
} as const;

/** Plain links to networks; features/share fills in `{url}` and `{text}`. */
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
  heading: "Save the image",
  shapes: [
    { shape: "wide", label: "Wide", use: "messages and feeds", ...SHARE_IMAGE_SIZE },
    { shape: "square", label: "Square", use: "Instagram", width: 1080, height: 1080 },
    { shape: "story", label: "Tall", use: "Stories", width: 1080, height: 1920 },
  ],
} as const;

export type SavedImage = (typeof saveImage.shapes)[number];

/** The poster before its last day, on it, and from the premiere on. */
export type PosterState = "question" | "night" | "here";

/** The file of a quotation's or poster's image, below the base. The build makes one file for each shape. */
export function savedImage(name: QuoteSlug | `poster-${PosterState}`, shape: string): string {
  return `/images/${name}-${shape}.png`;
}

export const calendar = {
  label: "Remind me",
  heading: "Set a reminder",
  text: "Two alerts: one day before, and one hour before.",
  file: { label: "Apple, Outlook and others", name: `${show.slug}.ics` },
  subscribe: "Subscribe, so that a new date reaches you",
  google: "Google Calendar",
  outlook: "Outlook",
  outlookForWork: "Outlook for work or school",
  saved: "Saved. Open the file to add the reminder to your calendar.",
  close: "Close",
  product: show.siteName.replace("?", ""),
  /** Without a pinned year, the year follows. So a pinned event stays the same one when its date changes. */
  uid: `${show.slug}-premiere`,
  summary: `${show.title} on ${show.network}`,
  description: `${show.title}, on ${show.network}. ${premiereInWords} (${premiereInUtc}.) ${show.watch.label}: ${show.watch.href}`,
  /** The length of the event in minutes: about one episode. */
  durationMinutes: 60,
  path: paths.home,
} as const;

/** The countdown for other sites. */
export const embed = {
  /** Below the base. Not in content/paths.ts, because this is no page of the site. */
  path: "/embed/countdown",
  title: `Countdown to ${show.title}`,
  /** In pixels. The width is that of the page around it, from 200 up. */
  height: 240,
  label: "Put the countdown on your site",
  heading: "Put the countdown on your site",
  text: "It fits any column from 200 pixels up. No tracker, no cookie.",
  link: {
    copy: "Copy the code",
    copied: "Code copied.",
    refused: "The browser blocked copying. Select the code below.",
    field: "Code for your page",
  },
} as const;

/** The license texts of libraries and fonts. The build writes the first file; the others are in public/. */
export const licenses = [
  { label: "Licenses of the libraries", path: "/licenses/libraries.txt" },
  { label: "of League Gothic", path: "/licenses/league-gothic.txt" },
  { label: "of Archivo", path: "/licenses/archivo.txt" },
] as const;
