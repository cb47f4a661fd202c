import { FlattenedBullet } from "#art/flattened-bullet.tsx";
import { paths } from "#content/paths.ts";
import { shell } from "#content/shell.ts";
import { withBase } from "#lib/url.ts";
import { ActionAnchor, ActionButton } from "#ui/action.tsx";
import { DisplayHeading } from "#ui/display-heading.tsx";
import styles from "./error-page.module.css";
import { usePageFailure } from "./missing-page.ts";

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
