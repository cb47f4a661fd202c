import { useState } from "react";
import { networks, share } from "#content/site-copy.ts";
import { absoluteUrl, withBase } from "#lib/url.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import { PanelLinks } from "#ui/panel-links.tsx";
import { CopyLink } from "./copy-link.tsx";
import styles from "./share-button.module.css";
import { shareNatively } from "./share-natively.ts";

interface ShareButtonProps {
  subject: {
    /** From content/paths.ts: what is shared is the canonical address, whatever the visitor's own says. */
    path: string;
    title: string;
    text: string;
    /** A picture to send along where the browser can; below the base. */
    imageFile?: string;
  };
  /** Asked when pressed: the film's moment, in seconds. */
  atSeconds?: () => number;
  label?: string;
  hint?: string;
}

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

/** Copy, email and the networks; nothing of theirs is loaded before their link is followed. */
function ShareLinks({ url, title, text }: { url: string; title: string; text: string }) {
  const fill = (template: string) =>
    template.replace("{url}", encodeURIComponent(url)).replace("{text}", encodeURIComponent(text));
  // Line breaks as RFC 6068 wants them.
  const email = `mailto:?subject=${encodeURIComponent(title)}&body={text}%0D%0A%0D%0A{url}`;
  const elsewhere = { target: "_blank", rel: "noreferrer" };
  const links = [
    { label: share.email, href: fill(email) },
    ...networks.map(({ name, href }) => ({ label: name, href: fill(href), ...elsewhere })),
  ];
  return (
    <>
      <CopyLink url={url} />
      <PanelLinks className={styles.columns} links={links} />
    </>
  );
}

/** The public address of a page, or of a moment of the film (seconds, rounded down). */
export function shareUrl(path: string, atSeconds = 0): string {
  return absoluteUrl(path) + (atSeconds >= 1 ? `?t=${Math.floor(atSeconds)}` : "");
}
