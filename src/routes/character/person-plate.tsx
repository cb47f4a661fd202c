import { Crown } from "#art/crown.tsx";
import { FigureFront } from "#art/figure-front.tsx";
import { Lamp } from "#art/lamp.tsx";
import type { Plate } from "#content/people.ts";
import type { Ground } from "#ui/ground.ts";
import styles from "./person-plate.module.css";

const grounds: Record<Plate, Ground> = { figure: "yellow", lamp: "brick", crown: "ink" };

/** A sheet of another ink with what stands for the person on it: nobody's face is shown. */
export function PersonPlate({ plate, title }: { plate: Plate; title: string }) {
  return (
    <div className={styles.plate} data-ground={grounds[plate]} data-plate={plate}>
      {drawing(plate, title)}
    </div>
  );
}

function drawing(plate: Plate, title: string) {
  switch (plate) {
    case "figure":
      return <FigureFront title={title} preserveAspectRatio="xMidYMin slice" />;
    case "lamp":
      return <Lamp title={title} preserveAspectRatio="xMidYMax slice" />;
    case "crown":
      return <Crown title={title} />;
  }
}
