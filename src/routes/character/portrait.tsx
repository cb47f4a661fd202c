import { Crown } from "#art/crown.tsx";
import { FigureFront } from "#art/figure-front.tsx";
import { Lamp } from "#art/lamp.tsx";
import type { PortraitName } from "#content/people.ts";
import type { Ground } from "#ui/ground.ts";
import styles from "./portrait.module.css";

const grounds: Record<PortraitName, Ground> = { figure: "yellow", lamp: "brick", crown: "ink" };

/** A sheet of another ink with what stands for the person on it: nobody's face is shown. */
export function Portrait({ plate, title }: { plate: PortraitName; title: string }) {
  return (
    <div className={styles.plate} data-ground={grounds[plate]} data-plate={plate}>
      {drawing(plate, title)}
    </div>
  );
}

function drawing(plate: PortraitName, title: string) {
  switch (plate) {
    case "figure":
      return <FigureFront title={title} preserveAspectRatio="xMidYMin slice" />;
    case "lamp":
      return <Lamp title={title} preserveAspectRatio="xMidYMax slice" />;
    case "crown":
      return <Crown title={title} />;
  }
}
