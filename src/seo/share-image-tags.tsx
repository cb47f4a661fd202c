import { SHARE_IMAGE_SIZE, shareImageAlts } from "#content/pages.ts";
import { absoluteUrl } from "#lib/url.ts";
import { shareImages } from "virtual:share-images";

/** A page's picture in link previews (https://ogp.me, and X's card). Nothing in the dev server, which has none. */
export function ShareImageTags({ path }: { path: string }) {
  const image = shareImages[path];
  if (!image) return null;
  return (
    <>
      <meta property="og:image" content={absoluteUrl(`/${image.file}`)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(SHARE_IMAGE_SIZE.width)} />
      <meta property="og:image:height" content={String(SHARE_IMAGE_SIZE.height)} />
      <meta property="og:image:alt" content={shareImageAlts[path]} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:image:alt" content={shareImageAlts[path]} />
    </>
  );
}
