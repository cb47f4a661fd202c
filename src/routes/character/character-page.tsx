import { useParams } from "react-router";
import { paths } from "#content/paths.ts";
import { findPerson, origin, peopleBeside, personCopy, personTitle, relatedPeople } from "#content/people.ts";
import type { Person, PortraitName } from "#content/people.ts";
import { findQuote } from "#content/quotes.ts";
import { PageHead } from "#seo/page-head.tsx";
import { NotFound } from "#features/not-found/not-found.tsx";
import { QuoteCard } from "#features/quotes/quote-card.tsx";
import { AdjacentLinks } from "#ui/adjacent-links.tsx";
import { DisplayHeading } from "#ui/display-heading.tsx";
import type { Ground } from "#ui/ground.ts";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./character-page.module.css";
import { PersonPoster } from "./person-poster.tsx";
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

function Statement({ person: { summary, paragraphs } }: { person: Person }) {
  return (
    <section className={styles.statement} data-ground="ink">
      <DisplayHeading className={styles.summary}>{summary}</DisplayHeading>
      <Paragraphs paragraphs={paragraphs} />
    </section>
  );
}

function RelatedPeople() {
  return (
    <section data-ground="ink">
      <DisplayHeading className={styles.around}>{personCopy.around}</DisplayHeading>
      <ul>
        {relatedPeople.map(({ name, actor, text, slug }) => (
          <li key={name} className={styles.row}>
            <DisplayHeading level={3} size="medium" className={styles.name}>
              {slug ? <SiteLink to={paths.character(slug)}>{name}</SiteLink> : name}
            </DisplayHeading>
            <p className={styles.text}>
              <strong>{actor}</strong>
              <br />
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other pages lead here, by the heading's id. */
function ComicsOrigin() {
  const [title, year] = origin.lines;
  return (
    <section className={styles.origin} data-ground="yellow">
      <DisplayHeading className={styles.originHeading} id={origin.id}>
        {`${title} `}
        <span className={`fitted ${styles.year}`}>{year}</span>
      </DisplayHeading>
      <Paragraphs paragraphs={origin.paragraphs} />
    </section>
  );
}

function Paragraphs({ paragraphs }: Pick<Person, "paragraphs">) {
  return (
    <div className={styles.paragraphs}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}
