import { home } from "#content/home.ts";
import { FilmSlot } from "#features/film/film-slot.tsx";
import styles from "./film-strip.module.css";

export function FilmStrip() {
  const { heading, text } = home.filmStrip;
  return (
    <section className={styles.strip} data-ground="ink" aria-labelledby="film-strip">
      <div className={styles.words}>
        <h2 id="film-strip" className={`display ${styles.heading}`}>
          {heading}
        </h2>
        <p className={styles.text}>{text}</p>
      </div>
      <FilmSlot />
    </section>
  );
}
