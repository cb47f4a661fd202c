import { embed, share } from "#content/site-copy.ts";
import { escapeHtml } from "#lib/text.ts";
import { absoluteUrl } from "#lib/url.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import { CopyLink } from "./copy-link.tsx";
import styles from "./embed-snippet.module.css";

export function EmbedSnippet() {
  const code = embedCode();
  return (
    <PanelButton label={embed.label} heading={embed.heading} closeLabel={share.close}>
      <p>{embed.text}</p>
      <pre className={styles.code}>
        <code>{code}</code>
      </pre>
      <CopyLink url={code} words={embed.link} />
    </PanelButton>
  );
}

/** The iframe element that shows the countdown on another site. */
export function embedCode(): string {
  const attributes = `title="${escapeHtml(embed.title)}" width="100%" height="${embed.height}" loading="lazy"`;
  return `<iframe src="${absoluteUrl(embed.path)}" ${attributes} style="border: 0"></iframe>`;
}
