import { useEffect, useState } from "react";
import { FlattenedBullet } from "#art/bullet.tsx";
import { paths } from "#content/paths.ts";
import { shell } from "#content/shell.ts";
import { hostAnswer, reloadFromHost } from "#lib/reload.ts";
import { withBase } from "#lib/url.ts";
import { ActionAnchor, ActionButton } from "#ui/action.tsx";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./error-page.module.css";
import { MissingPage } from "./routes.tsx";

/** What stands in place of a page that broke, or whose code did not come. */
export function ErrorPage({ error }: { error: unknown }) {
  const failure = usePageFailure(error);
  const { heading, text } = shell.failures[failure];
  return (
    <section className={styles.page} data-ground="brick">
      <title>{heading}</title>
      <meta name="robots" content="noindex" />
      <DisplayHeading level={1} size="large">
        {heading}
      </DisplayHeading>
      <p className={styles.text}>
        {text} {failure === "broken" && error instanceof Error && shell.saying(error.message)}
      </p>
      <p className={styles.actions}>
        <ActionButton onClick={() => window.location.reload()}>{shell.tryAgain}</ActionButton>
        {/* Not a link of the router, which may be what broke. */}
        <ActionAnchor href={withBase(paths.home)}>{shell.home}</ActionAnchor>
      </p>
      <FlattenedBullet className={styles.slug} />
    </section>
  );
}

/** What went wrong. A page without its code is loaded from its address, at once or when the network is back. */
function usePageFailure(error: unknown): keyof typeof shell.failures {
  const isMissing = error instanceof MissingPage;
  const [failure, setFailure] = useState<keyof typeof shell.failures>(isMissing ? "missing" : "broken");

  useEffect(() => {
    if (!isMissing) return;
    const visit = new AbortController();
    const { signal } = visit;
    async function load() {
      const answer = await hostAnswer(signal);
      if (signal.aborted) return;
      // This cannot loop: a page that misses its code after a load stays as prerendered (entries/start.ts).
      if (answer === "served") await reloadFromHost();
      else setFailure(answer);
    }
    void load();
    window.addEventListener("online", load, { signal });
    return () => visit.abort();
  }, [isMissing]);

  return failure;
}
