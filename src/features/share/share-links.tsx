import { networks, share } from "#content/site-copy.ts";
import { PanelLinks } from "#ui/panel-links.tsx";
import { CopyLink } from "./copy-link.tsx";
import styles from "./share-links.module.css";

interface ShareLinksProps {
  url: string;
  title: string;
  text: string;
}

/** Copy, email and the networks; nothing of theirs is loaded before their link is followed. */
export function ShareLinks({ url, title, text }: ShareLinksProps) {
  const fill = (template: string) =>
    template.replace("{url}", encodeURIComponent(url)).replace("{text}", encodeURIComponent(text));
  // Line breaks as RFC 6068 wants them.
  const email = `mailto:?subject=${encodeURIComponent(title)}&body={text}%0D%0A%0D%0A{url}`;
  const links = [
    { label: share.email, href: fill(email) },
    ...networks.map(({ name, href }) => ({
      label: name,
      href: fill(href),
      target: "_blank",
      rel: "noreferrer",
    })),
  ];
  return (
    <>
      <CopyLink url={url} />
      <PanelLinks className={styles.columns} links={links} />
    </>
  );
}
