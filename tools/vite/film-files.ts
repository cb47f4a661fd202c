import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { captionCues, descriptionCues } from "#content/film-cues.ts";
import { chapters, film, hasOwnFilm } from "#content/film.ts";
import { plainTranscript } from "#features/film/transcript/plain-transcript.ts";
import { toWebVtt } from "#lib/webvtt.ts";

/** The film's text tracks and its transcript, by their public path. */
export function textTracks(): Record<string, string> {
  return {
    [film.captions]: toWebVtt(captionCues),
    [film.descriptions]: toWebVtt(descriptionCues),
    [film.transcript]: plainTranscript(),
    [film.chapters]: toWebVtt(chapters.map(({ title, ...times }) => ({ ...times, text: title }))),
  };
}

/** Files of public/ that only the site's own film needs. A hosted film needs the poster too. */
const OWN_FILES = [...film.files.map(({ src }) => src), film.thumbnails.image, film.thumbnails.map];

/** Writes the text tracks and the transcript of our own film; for a hosted film, takes our film out of the build. */
export function filmFiles(): Plugin {
  return {
    name: "film-files",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle() {
      if (!hasOwnFilm) return;
      for (const [path, source] of Object.entries(textTracks())) {
        this.emitFile({ type: "asset", fileName: path.slice(1), source });
      }
    },
    // Vite has copied public/ by then.
    async writeBundle({ dir = "" }) {
      if (hasOwnFilm) return;
      await Promise.all(OWN_FILES.map((file) => rm(join(dir, file), { force: true })));
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = "/"] = (request.url ?? "/").split("?");
        const track = textTracks()[path.replace(server.config.base, "/")];
        if (track === undefined) return next();
        response.setHeader("Content-Type", `text/${path.endsWith(".txt") ? "plain" : "vtt"}; charset=utf-8`);
        response.end(track);
      });
    },
  };
}
