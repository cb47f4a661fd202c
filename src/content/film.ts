import { show } from "./show.ts";

const BEATS_PER_MINUTE = 90;

/** The time of a beat, in seconds. Everything in the film happens on a beat of its score. */
export function atBeat(beat: number): number {
  return Math.round(((beat * 60) / BEATS_PER_MINUTE) * 1000) / 1000;
}

const FOLDER = "/film/";

/** The site's own film, from public/film, or a video on YouTube. */
export type FilmSource = { kind: "own" } | { kind: "hosted"; youtubeId: string };

/** The film that the site shows. If a hosted film has another cut, change the length and chapters below, and film-cues.ts. */
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
  /** The build makes these from film-cues.ts and the chapters below. */
  captions: `${FOLDER}captions.vtt`,
  descriptions: `${FOLDER}descriptions.vtt`,
  transcript: `${FOLDER}transcript.txt`,
  chapters: `${FOLDER}chapters.vtt`,
} as const;

/** The file that every browser and most players can play. */
export const commonFile = film.files.find(({ type }) => type.includes("avc1")) ?? film.files[0];

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
