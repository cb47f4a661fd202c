import { useParams } from "react-router";
import { paths } from "#content/paths.ts";
import { findPerson, personTitle } from "#content/people.ts";
import { PageHead } from "#features/head/page-head.tsx";
import { NotFound } from "#features/not-found/not-found.tsx";
import { AroundHim } from "./around-him.tsx";
import { InTheirWords } from "./in-their-words.tsx";
import { OtherPeople } from "./other-people.tsx";
import { Origin } from "./origin.tsx";
import { PersonPoster } from "./person-poster.tsx";
import { Statement } from "./statement.tsx";
import { Story } from "./story.tsx";

export function Component() {
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
          <Story />
          <AroundHim />
          <Origin />
        </>
      ) : (
        <>
          {quote && <InTheirWords slug={quote} />}
          <OtherPeople slug={slug} />
        </>
      )}
    </>
  );
}
