import { home } from "#content/home.ts";
import { premiereInCities } from "#content/premiere-dates.ts";
import { AddToCalendar } from "#features/calendar/add-to-calendar.tsx";
import { usePremiere } from "#features/countdown/use-now.ts";
import { PremiereMoment } from "#features/countdown/premiere-moment.tsx";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./before-you-watch.module.css";

/** What people ask before a premiere. */
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
            <AddToCalendar premiereMs={usePremiere()} />
          </dd>
        </div>
        {questions.map(({ question, answer }) => (
          <div key={question} className={styles.item}>
            <dt className="display">{question}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
