import { useParams } from "react-router";
import { paths } from "#content/paths.ts";
import { findPerson, personTitle } from "#content/people.ts";
import { PageHead } from "#seo/page-head.tsx";
import { NotFound } from "#features/not-found/not-found.tsx";
import { RelatedPeople } from "./related-people.tsx";
import { PersonQuote } from "./person-quote.tsx";
import { OtherPeople } from "./other-people.tsx";
import { ComicsOrigin } from "./comics-origin.tsx";
import { PersonPoster } from "./person-poster.tsx";
import { Statement } from "./statement.tsx";
import { LifeStory } from "./life-story.tsx";

export function CharacterPage() {
  const person = findPerson(useParams().slug);
  if (!person) return <NotFound />;
  const { slug, description, quote } = person;
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
          {quote && <PersonQuote slug={quote} />}
          <OtherPeople slug={slug} />
        </>
      )}
    </>
  );
}
