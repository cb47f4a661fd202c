/** A path of the site ("/film/poster.jpg") as a page has to ask for it: below the base that the build was given. */
export function belowBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, "") + path;
}
