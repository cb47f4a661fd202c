import type { Quote } from "#content/quotes.ts";
import { saveImage, savedImage, share } from "#content/site-copy.ts";
import { withBase } from "#lib/url.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import styles from "./save-image-button.module.css";

interface SaveImageButtonProps {
  quote: Quote;
  hint?: string;
}

/** A quotation's card as a picture, in the three shapes that it is made in. */
export function SaveImageButton({ quote, hint }: SaveImageButtonProps) {
  return (
    <PanelButton label={saveImage.label} hint={hint} heading={saveImage.heading} closeLabel={share.close}>
      <ul className={styles.shapes}>
        {saveImage.shapes.map(({ shape, label: name, use, width, height }) => {
          const src = withBase(savedImage(quote.slug, shape));
          return (
            <li key={shape}>
              <a className={styles.shape} href={src} download>
                <img src={src} alt="" width={width} height={height} loading="lazy" />
                <strong>{name}</strong>
                <span>{`for ${use}, ${width} by ${height}`}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </PanelButton>
  );
}
