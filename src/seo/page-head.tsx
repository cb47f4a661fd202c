import { commonFile, film, filmSource } from "#content/film.ts";
import { oembedFiles, SHARE_IMAGE_SIZE, shareImageAlts } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { absoluteUrl } from "#lib/url.ts";
import { playerUrl } from "#lib/youtube.ts";
import { shareImages } from "virtual:share-images";

interface PageHeadProps {
  title: string;
  description: string;
  /** The page's path from content/paths.ts. */
  path: string;
}

/** Title, description, canonical address and link preview of a page. React moves these elements into the head. */
export function PageHead({ title, description, path }: PageHeadProps) {
  const url = absoluteUrl(path);
  const isFilm = path === paths.featurette;
  const previewed = path in shareImageAlts ? path : paths.home;
  const alt = shareImageAlts[previewed];
  // The dev server has no pictures.
  const image = shareImages[previewed];
  const openGraph = {
    url,
    type: isFilm ? "video.other" : "website",
    site_name: show.siteName,
    locale: "en_US",
    title,
    description,
    ...(isFilm && videoTags()),
    ...(image && {
      image: absoluteUrl(`/${image}`),
      "image:type": "image/png",
      "image:width": SHARE_IMAGE_SIZE.width,
      "image:height": SHARE_IMAGE_SIZE.height,
      "image:alt": alt,
    }),
  };
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={url} />
      {path in oembedFiles && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={absoluteUrl(oembedFiles[path] ?? "")}
          title={title}
        />
      )}
      {Object.entries(openGraph).map(([name, content]) => (
        <meta key={name} property={`og:${name}`} content={String(content)} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}

/** The film for readers of Open Graph (https://ogp.me): its file, or the player of the site that hosts it. */
function videoTags() {
  const [video, type] =
    filmSource.kind === "hosted"
      ? [playerUrl(filmSource.youtubeId), "text/html"]
      : [absoluteUrl(commonFile.src), "video/mp4"];
  return { video, "video:type": type, "video:width": film.width, "video:height": film.height };
}
