import { Illustration } from "#art/illustration.tsx";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { DisplayHeading } from "#ui/display-heading.tsx";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./not-found.module.css";

export function NotFound() {
  const { title, heading, description, text, back } = pages.notFound;
  return (
    <section className={styles.wall} data-ground="ink">
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="robots" content="noindex" />
      <DisplayHeading level={1} className={styles.heading}>
        {heading}
      </DisplayHeading>
      <p className={styles.text}>{text}</p>
      <div className={styles.breach} data-ground="yellow">
        <Illustration name="fist-hole" preserveAspectRatio="xMidYMid slice" className={styles.drawing} />
        <SiteLink className={`display ${styles.back}`} to={paths.home}>
          {back}
        </SiteLink>
      </div>
    </section>
  );
}
