import { belowBase } from "./below-base.ts";

/** The public, absolute address of a path of the site, its base included. */
export function absoluteUrl(path: string): string {
  return import.meta.env.SITE_ORIGIN + belowBase(path);
}
