import { show } from "#content/show.ts";

interface PageHeadProps {
  title: string;
  description: string;
  /** The page's path from content/paths.ts; without it the page is kept out of search engines. */
  path?: string;
}

/** The public, absolute address of a path of the site, its base included. */
export function absoluteUrl(path: string): string {
  return import.meta.env.SITE_ORIGIN + import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}

/** Title, description, canonical address and Open Graph tags; React hoists them into the head. */
export function PageHead({ title, description, path }: PageHeadProps) {
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      {path === undefined ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={absoluteUrl(path)} />
          <meta property="og:url" content={absoluteUrl(path)} />
        </>
      )}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={show.siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
    </>
  );
}
