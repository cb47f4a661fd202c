import { premiereDay } from "./premiere-dates.ts";
import type { QuoteSlug } from "./quotes.ts";
import { show } from "./show.ts";

const BEATS_PER_MINUTE = 90;

/** The time of a beat, in seconds. Everything in the film happens on a beat of its score. */
export function atBeat(beat: number): number {
  return Math.round(((beat * 60) / BEATS_PER_MINUTE) * 1000) / 1000;
}

const FOLDER = "/film/";

/** The site's own film, from public/film, or a video on YouTube. */
export type FilmSource = { kind: "own" } | { kind: "hosted"; youtubeId: string };

/** The film that the site shows. If a hosted film has another cut, change the length, cues and chapters below. */
export const filmSource: FilmSource = { kind: "own" };

const isOwn = ({ kind }: FilmSource) => kind === "own";
export const hasOwnFilm = isOwn(filmSource);

/** A file of the film; `codec` is that of the picture (RFC 6381). */
const mp4 = (name: string, height: number, codec: string) => ({
  src: `${FOLDER}who-is-luke-cage-${name}.mp4`,
  type: `video/mp4; codecs="${codec}, mp4a.40.2"`,
  height,
});

export const film = {
  title: show.siteName,
  description: "Three people answer one question, in type, cut paper and a beat.",
  /** ISO 8601; the day on which this cut was published. */
  publishedOn: "2026-11-28",
  durationSeconds: atBeat(112),
  beatsPerMinute: BEATS_PER_MINUTE,
  framesPerSecond: 30,
  width: 1920,
  height: 1080,
  /** In the order a browser should try them. */
  files: [
    mp4("720.av1", 720, "av01.0.05M.08"),
    mp4("720", 720, "avc1.64001f"),
    mp4("1080", 1080, "avc1.640028"),
  ],
  poster: {
    /** The second is for screens that need no more pixels: most laptops, and phones with two pixels per CSS pixel. */
    avif: [
      { src: `${FOLDER}poster.avif`, width: 1280, height: 720 },
      { src: `${FOLDER}poster-960.avif`, width: 960, height: 540 },
    ],
    jpg: `${FOLDER}poster.jpg`,
    width: 1280,
    height: 720,
    atSeconds: atBeat(45.9),
  },
  thumbnails: {
    image: `${FOLDER}thumbnails.jpg`,
    map: `${FOLDER}thumbnails.vtt`,
    width: 160,
    height: 90,
    everySeconds: 1,
  },
  /** The build makes these from the cues and chapters below. */
  captions: `${FOLDER}captions.vtt`,
  descriptions: `${FOLDER}descriptions.vtt`,
  transcript: `${FOLDER}transcript.txt`,
  chapters: `${FOLDER}chapters.vtt`,
} as const;

/** The file that every browser and most players can play. */
export const commonFile = film.files.find(({ type }) => type.includes("avc1")) ?? film.files[0];

/**
 * A line is what somebody says, shown in type. A sound is what one hears. A title is any other text on the screen. A
 * description tells what the picture shows (WCAG 1.2.5).
 * Lines and sounds never overlap, so together they are the captions; a title may share its time with a sound. A
 * description begins after the words before it have had time to be spoken, and ends before the next words.
 */
export type Cue = {
  start: number;
  end: number;
  text: string;
  kind: "line" | "sound" | "title" | "description";
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

function other(kind: "sound" | "title" | "description", ...[start, end, text]: Timing): Cue {
  return { start: atBeat(start), end: atBeat(end), text, kind };
}

export const cues: Cue[] = [
  other("sound", 0, 2, "[vinyl crackle]"),
  other("description", 0, 2, "A record, turning."),
  other("title", 2, 8, show.siteName),
  other("sound", 2, 5, "[electric piano, slow]"),
  other("description", 5.5, 8, "A hooded man, his back to us."),
  other("title", 8, 12, "Mike Colter, Luke Cage"),
  other("sound", 8, 12, "[bass and hi-hat]"),
  other("description", 10, 12, "Behind the name, a hood."),
  ...spoken("stay-idly-by", "Mike Colter", [
    [12, 17.5, "Luke Cage is not a guy who’s trying to be a hero."],
    [17.5, 22, "After Jessica Jones, he goes uptown"],
    [22, 27.5, "and he just wants to be left alone,"],
  ]),
  other("description", 25.5, 27.5, "He is tiny in the frame."),
  ...spoken("stay-idly-by", "Mike Colter", [
    [27.5, 34, "but he finds Cottonmouth basically running Harlem."],
  ]),
  other("description", 32, 34, "A crown on the roofs."),
  ...spoken("stay-idly-by", "Mike Colter", [
    [34, 38, "Cage didn’t want to get involved,"],
    [38, 42, "he’s just trying to figure things out."],
    [42, 49, "He just can’t stay idly by and let things happen."],
  ]),
  other("description", 46.5, 49, "His back fills the frame."),
  other("title", 49, 53, "Cheo Hodari Coker, executive producer"),
  other("sound", 49, 53, "[beat gone, bass walks]"),
  ...spoken("powers-he-didnt-ask-for", "Cheo Hodari Coker", [
    [53, 57, "He has powers he didn’t ask for,"],
    [57, 62.5, "the woman he fell in love with is dead,"],
  ]),
  other("description", 60.5, 62.5, "A lit window goes dark."),
  ...spoken("powers-he-didnt-ask-for", "Cheo Hodari Coker", [
    [62.5, 68, "and he was put in prison for a crime he didn’t commit."],
    [68, 71.5, "Harlem is where he’s hiding out."],
    [71.5, 76, "He ends up sweeping up hair in a barbershop."],
  ]),
  other("title", 76, 80, "Rosario Dawson, Claire Temple"),
  other("sound", 76, 80, "[whole band, organ, strings]"),
  other("description", 78.75, 80, "A house, one light."),
  ...spoken("the-heros-journey", "Rosario Dawson", [
    [80, 88, "If you see a need and you decided it’s your responsibility to address it,"],
    [88, 91.5, "that’s the hero’s journey."],
    [91.5, 95, "It’s a really different vibe,"],
    [95, 98, "a really different hero."],
  ]),
  other("title", 98, 102, "Luke"),
  other("sound", 99, 102, "[crackle, nothing else]"),
  other("title", 102, 106, "Cage"),
  other("sound", 102, 106, "[one last chord]"),
  other("description", 103, 106, "The name is in yellow, across his back."),
  other("sound", 106, 108, "[click of a light switch]"),
  other("description", 106, 108, "The window is lit again."),
  other("title", 108, 112, `${premiereDay}. Only on ${show.network}.`),
];

/** The captions: lines and sounds, one at a time. */
export const captionCues = cues.filter(({ kind }) => kind === "line" || kind === "sound");

/** What the picture shows, for visitors who cannot see it. */
export const descriptionCues = cues.filter(({ kind }) => kind === "description");

const CHAPTERS = [
  [0, "The question"],
  [8, "Mike Colter"],
  [49, "Cheo Hodari Coker"],
  [76, "Rosario Dawson"],
  [98, "The name"],
] as const;

/** The parts of the film, without a gap between them; times in seconds. */
export const chapters = CHAPTERS.map(([beat, title], index) => {
  const next = CHAPTERS[index + 1]?.[0];
  return { start: atBeat(beat), end: next === undefined ? film.durationSeconds : atBeat(next), title };
});

/** The chapter's title at a moment of the film, in seconds. */
export function chapterAt(seconds: number): string {
  return chapters.findLast(({ start }) => start <= seconds)?.title ?? "";
}

/** The moment of a quotation's first words, in seconds; null for a quotation that is not in the film. */
export function quoteStart(slug: QuoteSlug): number | null {
  return cues.find(({ quote }) => quote === slug)?.start ?? null;
}
