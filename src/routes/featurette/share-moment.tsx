import { momentCopy } from "#content/film-copy.ts";
import { film } from "#content/film.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { share } from "#content/site-copy.ts";
import { useMoment } from "#features/film/use-film.ts";
import { CopyLink } from "#features/share/copy-link.tsx";
import { ShareButton } from "#features/share/share-button.tsx";
import { shareUrl } from "#features/share/shareable.ts";
import { clockTime } from "#lib/format-time.ts";
import styles from "./take-links.module.css";

const subject = { path: paths.featurette, title: pages.featurette.title, text: film.description };

/** Shares the film at the moment it is at. */
export function ShareMoment() {
  const seconds = useMoment();
  const at = clockTime(seconds);
  return (
    <div className={styles.take}>
      <CopyLink
        url={shareUrl(paths.featurette, seconds)}
        words={{ ...share.link, copy: momentCopy.copy(at) }}
      />
      <ShareButton subject={subject} atSeconds={() => seconds} label={momentCopy.share(at)} />
    </div>
  );
}
