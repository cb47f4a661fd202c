import { paths } from "#content/paths.ts";
import { personWords } from "#content/character-page.ts";
import { peopleBeside, type PersonSlug, type Plate } from "#content/people.ts";
import type { Ground } from "#ui/ground.ts";
import { Neighbours } from "#ui/neighbours.tsx";

/** Not the plates' own: the blocks lie between a card and the ink of the footer. */
const grounds: Record<Plate, Ground> = { figure: "bone", lamp: "brick", crown: "yellow" };

export function OtherPeople({ slug }: { slug: PersonSlug }) {
  return (
    <Neighbours
      label={personWords.others}
      items={peopleBeside(slug).map((person) => ({
        to: paths.character(person.slug),
        label: person.actor,
        title: person.name,
        ground: grounds[person.plate],
      }))}
    />
  );
}
