import { portraits } from "#art/portraits.ts";
import { portraitAlts, type PortraitName } from "#content/people.ts";
import styles from "./portrait.module.css";

/** A sheet of another ink with the drawing that stands for the person. */
export function Portrait({ name }: { name: PortraitName }) {
  const { Art, ground, align } = portraits[name];
  return (
    <div className={styles.plate} data-ground={ground} data-plate={name}>
      <Art title={portraitAlts[name]} preserveAspectRatio={align} />
    </div>
  );
}
