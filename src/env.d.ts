interface ImportMetaEnv {
  /** The public origin without a slash at the end, from .env or the environment. */
  readonly SITE_ORIGIN: string;
}

/** The premiere that was to come at build time, in milliseconds since the epoch (tools/vite/computed-content.ts). */
declare const BUILT_PREMIERE_MS: number;

declare module "virtual:share-images" {
  /** The file of a page's share image ("images/quotes-1a2b3c4d.png") by the page's path; empty in the dev server. */
  export const shareImages: Readonly<Record<string, string>>;
}
