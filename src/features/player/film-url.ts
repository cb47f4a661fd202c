/** A public file of the site ("/film/poster.jpg") as the page has to ask for it, below the base of the build. */
export function fileUrl(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}
