import { paths } from "#content/paths.ts";
import type { Quote } from "#content/quotes.ts";
import { show } from "#content/show.ts";
import { saveImage, savedImage, share } from "#content/site-copy.ts";
import { withBase } from "#lib/url.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import { PanelLinks } from "#ui/panel-links.tsx";
import styles from "./save-image-button.module.css";
import { ShareButton } from "./share-button.tsx";

export function QuoteActions({ quote }: { quote: Quote }) {
  const { slug, headline, speaker } = quote;
  const subject = {
    path: paths.quote(slug),
    title: show.siteName,
    text: `“${headline}.” ${speaker} on ${show.title}`,
    imageFile: savedImage(slug, "wide"),
  };
  return (
    <>
      <ShareButton subject={subject} hint={headline} />
      <SaveImageButton quote={quote} />
    </>
  );
}

function SaveImageButton({ quote: { slug, headline } }: { quote: Quote }) {
  const { label, heading, shapes } = saveImage;
  const links = shapes.map(({ shape, label: name, use, width, height }) => {
    const src = withBase(savedImage(slug, shape));
    const content = (
      <span className={styles.shape}>
        <img src={src} alt="" width={width} height={height} loading="lazy" />
        <strong>{name}</strong>
        <span>{`for ${use}, ${width} by ${height}`}</span>
      </span>
    );
    return { label: content, href: src, download: true };
  });
  return (
    <PanelButton label={label} hint={headline} heading={heading} closeLabel={share.close}>
      <PanelLinks links={links} className={styles.shapes} />
    </PanelButton>
  );
}
