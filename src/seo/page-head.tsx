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

/** A page's picture in link previews (https://ogp.me, and X's card). The dev server has no pictures. */
function ShareImageTags({ path }: { path: string }) {
  const file = shareImages[path];
  if (!file) return null;
  return (
    <>
      <meta property="og:image" content={absoluteUrl(`/${file}`)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_IMAGE_SIZE.width)} />
      <meta property="og:image:height" content={String(SHARE_IMAGE_SIZE.height)} />
      <meta property="og:image:alt" content={shareImageAlts[path]} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={shareImageAlts[path]} />
    </>
  );
}
