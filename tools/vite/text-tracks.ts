import type { Plugin } from "vite";
import { chapters, cues, film } from "#content/film.ts";
import { toWebVtt } from "#lib/webvtt.ts";

/** The film's text tracks by their public path: what is said and heard, and where its parts begin. */
export function textTracks(): Record<string, string> {
  return {
    [film.captions]: toWebVtt(cues.filter(({ kind }) => kind !== "title")),
    [film.chapters]: toWebVtt(
      chapters.map(({ start, title }, index) => ({
        start,
        end: chapters[index + 1]?.start ?? film.durationSeconds,
        text: title,
      })),
    ),
  };
}

/** Writes captions and chapters (WebVTT) from the cues in content/film.ts, so that they exist nowhere else. */
export function textTracksPlugin(): Plugin {
  return {
    name: "webvtt-tracks",
    applyToEnvironment: ({ name }) => name === "client",
    generateBundle() {
      for (const [path, source] of Object.entries(textTracks())) {
        this.emitFile({ type: "asset", fileName: path.slice(1), source });
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = "/"] = (request.url ?? "/").split("?");
        const track = textTracks()[path.replace(server.config.base, "/")];
        if (track === undefined) return next();
        response.setHeader("Content-Type", "text/vtt; charset=utf-8");
        response.end(track);
      });
    },
  };
}
