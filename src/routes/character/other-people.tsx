import { paths } from "#content/paths.ts";
import { personCopy, peopleBeside, type PersonSlug, type PortraitName } from "#content/people.ts";
import type { Ground } from "#ui/ground.ts";
import { AdjacentLinks } from "#ui/adjacent-links.tsx";

/** Not the plates' own: the blocks lie between a card and the ink of the footer. */
const grounds: Record<PortraitName, Ground> = { figure: "bone", lamp: "brick", crown: "yellow" };

export function OtherPeople({ slug }: { slug: PersonSlug }) {
  return (
    <AdjacentLinks
      label={personCopy.others}
      items={peopleBeside(slug).map((person) => ({
        to: paths.character(person.slug),
        label: person.actor,
        title: person.name,
        ground: grounds[person.portrait],
      }))}
    />
  );
}
