import { chapters, commonFile, cues, film, filmSource } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { absoluteUrl } from "#lib/url.ts";
import { playerUrl } from "#lib/youtube.ts";
import { seriesRef } from "./series-data.ts";
import type { Thing } from "./json-ld.ts";

/** The film with its chapters as parts, and the form of a link to any second. */
export function video(): Thing {
  const page = absoluteUrl(paths.featurette);
  return {
    "@type": "VideoObject",
    "@id": `${page}#film`,
    name: film.title,
    description: film.description,
    url: page,
    thumbnailUrl: absoluteUrl(film.poster.jpg),
    uploadDate: `${film.publishedOn}T00:00:00Z`,
    duration: `PT${Math.round(film.durationSeconds)}S`,
    ...(filmSource.kind === "hosted"
      ? { embedUrl: playerUrl(filmSource.youtubeId) }
      : { contentUrl: absoluteUrl(commonFile.src) }),
    inLanguage: "en",
    isFamilyFriendly: true,
    about: seriesRef,
    transcript: cues
      .filter(({ kind }) => kind === "line")
      .map(({ text }) => text)
      .join(" "),
    hasPart: chapters.map(({ start, end, title }) => ({
      "@type": "Clip",
      name: title,
      startOffset: Math.floor(start),
      endOffset: Math.floor(end),
      url: absoluteUrl(paths.moment(start)),
    })),
    potentialAction: {
      "@type": "SeekToAction",
      target: `${page}?t={seek_to_second_number}`,
      "startOffset-input": "required name=seek_to_second_number",
    },
  };
}
