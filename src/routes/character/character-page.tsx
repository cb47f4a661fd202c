import { useParams } from "react-router";
import { paths } from "#content/paths.ts";
import { findPerson, peopleBeside, personCopy, personTitle, type PortraitName } from "#content/people.ts";
import { findQuote } from "#content/quotes.ts";
import { PageHead } from "#seo/page-head.tsx";
import { NotFound } from "#features/not-found/not-found.tsx";
import { QuoteCard } from "#features/quotes/quote-card.tsx";
import { AdjacentLinks } from "#ui/adjacent-links.tsx";
import type { Ground } from "#ui/ground.ts";
import styles from "./character-page.module.css";
import { RelatedPeople } from "./related-people.tsx";
import { ComicsOrigin } from "./comics-origin.tsx";
import { PersonPoster } from "./person-poster.tsx";
import { Statement } from "./statement.tsx";
import { LifeStory } from "./life-story.tsx";

/** Of the links to other people. Not the portraits' own: they lie between a card and the ink of the footer. */
const GROUNDS: Record<PortraitName, Ground> = { figure: "bone", lamp: "brick", crown: "yellow" };

export function CharacterPage() {
  const person = findPerson(useParams().slug);
  if (!person) return <NotFound />;
  const { slug, description } = person;
  const quote = findQuote(person.quote);
  return (
    <>
      <PageHead title={personTitle(person)} description={description} path={paths.character(slug)} />
      <PersonPoster person={person} />
      <Statement person={person} />
      {person.isLead ? (
        <>
          <LifeStory />
          <RelatedPeople />
          <ComicsOrigin />
        </>
      ) : (
        <>
          {quote && (
            <div className={styles.words} data-print="column">
              <QuoteCard quote={quote} level={2} />
            </div>
          )}
          <AdjacentLinks
            label={personCopy.others}
            items={peopleBeside(slug).map((other) => ({
              to: paths.character(other.slug),
              label: other.actor,
              title: other.name,
              ground: GROUNDS[other.portrait],
            }))}
          />
        </>
      )}
    </>
  );
}
