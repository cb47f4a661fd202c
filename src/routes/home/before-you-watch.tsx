import { home } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { premiereInCities } from "#content/premiere-dates.ts";
import { show, untilPremiere } from "#content/show.ts";
import { savedImage, share, type PosterState } from "#content/site-copy.ts";
import { AddToCalendar } from "#features/countdown/add-to-calendar.tsx";
import type { PhaseName } from "#features/countdown/phase.ts";
import { usePhase, useTimeToGo } from "#features/countdown/use-now.ts";
import { PremiereMoment } from "#features/countdown/premiere-moment.tsx";
import { ShareButton } from "#features/share/share-button.tsx";
import { SwearJarCounter } from "#features/swear-jar/swear-jar-counter.tsx";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./before-you-watch.module.css";

export function BeforeYouWatch() {
  const { heading, whenQuestion, questions } = home.before;
  return (
    <section className={styles.before} data-ground="brick">
      <DisplayHeading>{heading}</DisplayHeading>
      <dl className={styles.list}>
        <div className={styles.item}>
          <dt className="display">{whenQuestion}</dt>
          <dd>
            <PremiereMoment />
            <table className={styles.cities}>
              <tbody>
                {premiereInCities.map(({ city, time }) => (
                  <tr key={city}>
                    <th scope="row">{city}</th>
                    <td>{time}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <div className={styles.actions}>
              <AddToCalendar />
              <ShareCountdown />
            </div>
          </dd>
        </div>
        {questions.map(({ question, answer }) => (
          <div key={question} className={styles.item}>
            <dt className="display">{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <SwearJarCounter />
    </section>
  );
}

const POSTERS: Record<PhaseName, PosterState> = {
  months: "question",
  days: "question",
  night: "night",
  hour: "night",
  here: "here",
  streaming: "here",
};

/** The home page, passed on with what is left, "306 days until Luke Cage", and with today's poster. */
function ShareCountdown() {
  const text = useTimeToGo(untilPremiere) || share.pageText;
  const imageFile = savedImage(`poster-${POSTERS[usePhase() ?? "months"]}`, "square");
  const subject = { path: paths.home, title: show.siteName, text, imageFile };
  return <ShareButton label={share.countdown} subject={subject} />;
}
