import { embed, share } from "#content/site-copy.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import { CopyLink } from "./copy-link.tsx";
import { embedCode } from "./embed-code.ts";
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
