import { Illustration } from "#art/illustration.tsx";
import { sides, sleeve } from "#content/home.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { FactList } from "#ui/fact-list.tsx";
import styles from "./track-list.module.css";

export function TrackList() {
  return (
    <section className={styles.sleeve} data-ground="yellow" id={sleeve.id}>
      <div className={styles.head}>
        <DisplayHeading>{sleeve.heading}</DisplayHeading>
        <p className={styles.text}>{sleeve.text}</p>
      </div>
      <div className={styles.records}>
        <Illustration name="record-sleeve" className={styles.record} />
        <Illustration name="disc" className={styles.disc} />
      </div>
      <FactList className={styles.credits} facts={sleeve.credits} />
      {sides.map(({ name, first, titles }) => (
        <div key={name}>
          <h3 className={styles.name}>{sleeve.side(name)}</h3>
          <ol start={first}>
            {titles.map((title, index) => (
              <li key={title} className={`display ${styles.track}`}>
                <span className={styles.number}>{first + index}</span>
                {title}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
