import { momentWords } from "#content/featurette-page.ts";
import { film } from "#content/film.ts";
import { pages } from "#content/pages.ts";
import { paths } from "#content/paths.ts";
import { useMoment } from "#features/player/use-moment.ts";
import { CopyLink } from "#features/share/copy-link.tsx";
import { ShareButton } from "#features/share/share-button.tsx";
import { shareUrl } from "#features/share/shareable.ts";
import { clockTime } from "#lib/clock-time.ts";

const subject = { path: paths.featurette, title: pages.featurette.title, text: film.description };

/** Passes the film on at the moment it is at. */
export function ShareMoment() {
  const seconds = useMoment();
  const at = clockTime(seconds);
  return (
    <>
      <CopyLink url={shareUrl(paths.featurette, seconds)} label={momentWords.copy(at)} />
      <ShareButton subject={subject} atSeconds={() => seconds} label={momentWords.share(at)} tone="print" />
    </>
  );
}
