import { useEffect } from "react";
import { useRouteError } from "react-router";
import styles from "./error-page.module.css";

/** What a page that broke leaves in its place; the header and footer stay. */
export function ErrorPage() {
  const error = useRouteError();
  useEffect(() => console.error(error), [error]);
  return (
    <section className={styles.page} data-ground="bone">
      <title>This page broke</title>
      <h1 className={styles.heading}>This page broke</h1>
      <p>{describe(error)} Nothing is lost: load it again, or start over from the poster.</p>
      <p className={styles.actions}>
        <button type="button" onClick={() => window.location.reload()}>
          Load it again
        </button>
        <a href={import.meta.env.BASE_URL}>To the poster</a>
      </p>
    </section>
  );
}

function describe(error: unknown): string {
  return error instanceof Error && error.message ? `It says: “${error.message}”.` : "It did not say why.";
}
