import { useState } from "react";
import { share } from "#content/site-copy.ts";
import { withBase } from "#lib/url.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import { ShareLinks } from "./share-links.tsx";
import { shareNatively } from "./share-natively.ts";
import { shareUrl, type Shareable } from "./shareable.ts";

interface ShareButtonProps {
  subject: Shareable;
  /** Asked when pressed: the film's moment, in seconds. */
  atSeconds?: () => number;
  label?: string;
  hint?: string;
}

/** Opens the system's share sheet, or where there is none a panel of links. */
export function ShareButton({ subject, atSeconds, label = share.label, hint }: ShareButtonProps) {
  const { path, title, text, imageFile } = subject;
  const [moment, setMoment] = useState<number>();
  // A panel that is opened again starts afresh.
  const [openings, setOpenings] = useState(0);

  async function serve() {
    const now = atSeconds?.();
    setMoment(now);
    setOpenings((count) => count + 1);
    const image = imageFile && withBase(imageFile);
    return shareNatively({ title, text, url: shareUrl(path, now) }, image);
  }

  return (
    <PanelButton label={label} hint={hint} heading={share.heading} closeLabel={share.close} serve={serve}>
      <ShareLinks key={openings} url={shareUrl(path, moment)} title={title} text={text} />
    </PanelButton>
  );
}
