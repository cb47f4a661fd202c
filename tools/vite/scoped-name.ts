import { basename } from "node:path";

const owners = new Map<string, string>();

/**
 * The name of a CSS module's class in the built site: `header_link`. Without the hash that is usual, each of which would
 * be bytes that no compression makes fewer.
 *
 * @throws where two files of one name have a class of one name
 */
export function scopedName(name: string, file: string): string {
  const scoped = `${basename(file, ".module.css")}_${name}`;
  const owner = owners.get(scoped) ?? file;
  if (owner !== file)
    throw new Error(`The class ${scoped} is in ${owner} and in ${file}: rename one of the files.`);
  owners.set(scoped, file);
  return scoped;
}
