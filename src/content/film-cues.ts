import { atBeat } from "./film.ts";
import { premiereDay } from "./premiere-dates.ts";
import type { QuoteSlug } from "./quotes.ts";
import { show } from "./show.ts";

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
