import { premiereDay } from "./premiere-dates.ts";
import type { QuoteSlug } from "./quotes.ts";
import { show } from "./show.ts";

const BEATS_PER_MINUTE = 90;

/** Everything in the film happens on the grid of its score; the time of a beat, in seconds. */
export function atBeat(beat: number): number {
  return Math.round(((beat * 60) / BEATS_PER_MINUTE) * 1000) / 1000;
}

const FOLDER = "/film/";

/** The site's own film, from public/film, or a video on YouTube. */
export type FilmSource = { kind: "own" } | { kind: "hosted"; youtubeId: string };

/**
 * Which film the site shows. A hosted film of another cut needs its own length, cues and chapters below. The words and
 * the built files follow this choice.
 */
export const filmSource: FilmSource = { kind: "own" };

export const hasOwnFilm: boolean = filmSource.kind === "own";

export const film = {
  title: show.siteName,
  description: "Three people answer one question, in type, cut paper and a beat.",
  /** ISO 8601; when this cut went up. */
  publishedOn: "2026-11-22",
  durationSeconds: atBeat(90),
  beatsPerMinute: BEATS_PER_MINUTE,
  framesPerSecond: 30,
  width: 1920,
  height: 1080,
  /** In the order a browser should try them. */
  files: [
    {
      src: `${FOLDER}who-is-luke-cage-720.av1.mp4`,
      type: 'video/mp4; codecs="av01.0.05M.08, mp4a.40.2"',
      height: 720,
    },
    {
      src: `${FOLDER}who-is-luke-cage-720.mp4`,
      type: 'video/mp4; codecs="avc1.64001f, mp4a.40.2"',
      height: 720,
    },
    {
      src: `${FOLDER}who-is-luke-cage-1080.mp4`,
      type: 'video/mp4; codecs="avc1.640028, mp4a.40.2"',
      height: 1080,
    },
  ],
  poster: {
    /** The second is for screens that show no more of it: most laptops, and phones of two pixels to a point. */
    avif: [
      { src: `${FOLDER}poster.avif`, width: 1280, height: 720 },
      { src: `${FOLDER}poster-960.avif`, width: 960, height: 540 },
    ],
    jpg: `${FOLDER}poster.jpg`,
    width: 1280,
    height: 720,
    atSeconds: atBeat(44.7),
  },
  thumbnails: {
    image: `${FOLDER}thumbnails.jpg`,
    map: `${FOLDER}thumbnails.vtt`,
    width: 160,
    height: 90,
    everySeconds: 1,
  },
  /** Made from the cues and chapters below when the site is built. */
  captions: `${FOLDER}captions.vtt`,
  chapters: `${FOLDER}chapters.vtt`,
} as const;

/** What every browser can play, and what people have players for. */
export const commonFile = film.files.find(({ type }) => type.includes("avc1")) ?? film.files[0];

/**
 * A line is spoken (in type), a sound is heard, a title is any other word on the screen.
 * Lines and sounds never overlap, so together they are the captions; a title may share its time with a sound.
 */
export type Cue = {
  start: number;
  end: number;
  text: string;
  kind: "line" | "sound" | "title";
  quote?: QuoteSlug;
  speaker?: string;
};

type Timing = [startBeat: number, endBeat: number, text: string];

function spoken(quote: QuoteSlug, speaker: string, timings: Timing[]): Cue[] {
  return timings.map(([start, end, text]) => ({
    start: atBeat(start),
    end: atBeat(end),
    text,
    kind: "line",
    quote,
    speaker,
  }));
}

function other(kind: "sound" | "title", ...[start, end, text]: Timing): Cue {
  return { start: atBeat(start), end: atBeat(end), text, kind };
}

export const cues: Cue[] = [
  other("sound", 0, 2, "[vinyl crackle]"),
  other("title", 2, 8, show.siteName),
  other("sound", 2, 5, "[electric piano, slow]"),
  other("title", 8, 10, "Mike Colter, Luke Cage"),
  other("sound", 8, 10, "[beat drops]"),
  ...spoken("stay-idly-by", "Mike Colter", [
    [10, 15, "Luke Cage is not a guy who’s trying to be a hero."],
    [15, 18.5, "After Jessica Jones, he goes uptown"],
    [18.5, 22, "and he just wants to be left alone,"],
    [22, 27, "but he finds Cottonmouth basically running Harlem."],
    [27, 30.5, "Cage didn’t want to get involved,"],
    [30.5, 34, "he’s just trying to figure things out."],
    [34, 39.5, "He just can’t stay idly by and let things happen."],
  ]),
  other("title", 40, 42, "Cheo Hodari Coker, executive producer"),
  other("sound", 40, 42, "[bass walks]"),
  ...spoken("powers-he-didnt-ask-for", "Cheo Hodari Coker", [
    [42, 45, "He has powers he didn’t ask for,"],
    [45, 50, "the woman he fell in love with is dead,"],
  ]),
  other("sound", 50, 52, "[crackle, no beat]"),
  ...spoken("powers-he-didnt-ask-for", "Cheo Hodari Coker", [
    [52, 57, "and he was put in prison for a crime he didn’t commit."],
    [57, 60, "Harlem is where he’s hiding out."],
    [60, 64, "He ends up sweeping up hair in a barbershop."],
  ]),
  other("title", 64, 66, "Rosario Dawson, Claire Temple"),
  other("sound", 64, 66, "[full beat, organ]"),
  ...spoken("the-heros-journey", "Rosario Dawson", [
    [66, 72.5, "If you see a need and you decided it’s your responsibility to address it,"],
    [72.5, 75, "that’s the hero’s journey."],
    [75, 77.5, "It’s a really different vibe,"],
    [77.5, 80, "a really different hero."],
  ]),
  other("title", 80, 84, "Luke"),
  other("sound", 81, 84, "[silence]"),
  other("title", 84, 86, "Cage"),
  other("sound", 84, 86, "[one last chord]"),
  other("title", 86, 90, `${show.title}. ${premiereDay}. Only on ${show.network}.`),
];

export const chapters: { start: number; title: string }[] = [
  { start: atBeat(0), title: "The question" },
  { start: atBeat(8), title: "Mike Colter" },
  { start: atBeat(40), title: "Cheo Hodari Coker" },
  { start: atBeat(64), title: "Rosario Dawson" },
  { start: atBeat(80), title: "The name" },
];

/** Where a quotation's first words are, in seconds; null for a quotation that the film does not have. */
export function quoteStart(slug: QuoteSlug): number | null {
  return cues.find(({ quote }) => quote === slug)?.start ?? null;
}
