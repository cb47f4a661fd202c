import { embed, savedImage } from "#content/site-copy.ts";
import { film, filmSource } from "#content/film.ts";
import { oembedFiles, OEMBED_COUNTDOWN, SHARE_IMAGE_SIZE } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { quotes } from "#content/quotes.ts";
import { show } from "#content/show.ts";
import { embedCode } from "#features/share/embed-snippet.tsx";
import { absoluteUrl } from "#lib/url.ts";
import { escapeHtml } from "#lib/text.ts";
import { playerUrl } from "#lib/youtube.ts";

/** The oEmbed response of each page (https://oembed.com), by its file's name below the base. */
export function oembedResponses(): Record<string, string> {
  const responses = {
    [OEMBED_COUNTDOWN]: {
      type: "rich",
      title: embed.title,
      width: 600,
      height: embed.height,
      html: embedCode(),
    },
    [oembedFiles[paths.featurette] ?? ""]: filmResponse(),
    ...Object.fromEntries(
      quotes.map(({ slug, headline, speaker }) => [
        oembedFiles[paths.quote(slug)] ?? "",
        {
          type: "photo",
          title: `“${headline}”`,
          author_name: speaker,
          url: absoluteUrl(savedImage(slug, "wide")),
          ...SHARE_IMAGE_SIZE,
        },
      ]),
    ),
  };
  const provider = { version: "1.0", provider_name: show.siteName, provider_url: absoluteUrl(paths.home) };
  return Object.fromEntries(
    Object.entries(responses).map(([path, response]) => [
      path.slice(1),
      JSON.stringify({ ...provider, ...response }),
    ]),
  );
}

/** The film itself, because other sites may not frame the pages. */
function filmResponse() {
  const width = 960;
  const height = (width * film.height) / film.width;
  const size = `width="${width}" height="${height}"`;
  const poster = absoluteUrl(film.poster.jpg);
  const sources = film.files.map(
    ({ src, type }) => `<source src="${absoluteUrl(src)}" type="${escapeHtml(type)}">`,
  );
  return {
    type: "video",
    title: film.title,
    width,
    height,
    html:
      filmSource.kind === "hosted"
        ? `<iframe src="${playerUrl(filmSource.youtubeId)}" title="${escapeHtml(film.title)}" ${size} allow="fullscreen" style="border: 0"></iframe>`
        : `<video controls preload="none" ${size} poster="${poster}">${sources.join("")}</video>`,
    thumbnail_url: poster,
    thumbnail_width: film.poster.width,
    thumbnail_height: film.poster.height,
  };
}
