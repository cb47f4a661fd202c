import { commonFile, film, filmSource } from "#content/film.ts";
import { oembedFiles, shareImageAlts } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { absoluteUrl } from "#lib/url.ts";
import { playerUrl } from "#lib/youtube.ts";
import { ShareImageTags } from "./share-image-tags.tsx";

interface PageHeadProps {
  title: string;
  description: string;
  /** The page's path from content/paths.ts. */
  path: string;
}

/** Title, description, canonical address and what a link preview shows; React hoists them into the head. */
export function PageHead({ title, description, path }: PageHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={absoluteUrl(path)} />
      <meta property="og:url" content={absoluteUrl(path)} />
      <meta property="og:type" content={path === paths.featurette ? "video.other" : "website"} />
      <meta property="og:site_name" content={show.siteName} />
      <meta property="og:locale" content="en_US" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {path in oembedFiles && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={absoluteUrl(oembedFiles[path] ?? "")}
          title={title}
        />
      )}
      {path === paths.featurette && <VideoTags />}
      <ShareImageTags path={path in shareImageAlts ? path : paths.home} />
    </>
  );
}

/** The film for readers of Open Graph (https://ogp.me): its file, or the player of the site that hosts it. */
function VideoTags() {
  const [url, type] =
    filmSource.kind === "hosted"
      ? [playerUrl(filmSource.youtubeId), "text/html"]
      : [absoluteUrl(commonFile.src), "video/mp4"];
  return (
    <>
      <meta property="og:video" content={url} />
      <meta property="og:video:type" content={type} />
      <meta property="og:video:width" content={String(film.width)} />
      <meta property="og:video:height" content={String(film.height)} />
    </>
  );
}
