import { once } from "#lib/async.ts";

/** The code of a page did not come: a new deploy took it away, or there is no network. */
export class MissingPage extends Error {
  override name = "MissingPage";
}

/** The loader of a page's code, with its failure marked, so that the error page knows it from a page that broke. */
export function pageLoader<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return once(async () => {
    try {
      return await load();
    } catch (cause) {
      throw new MissingPage("The code of the page did not load.", { cause });
    }
  });
}
