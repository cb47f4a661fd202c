import { Crown } from "./crown.tsx";
import { FigureFront } from "./figure-front.tsx";
import { Lamp } from "./lamp.tsx";

/** The drawings that stand for people, each with the ink of its sheet and how it fills the sheet. No face is shown. */
export const portraits = {
  figure: { Art: FigureFront, ground: "yellow", align: "xMidYMin slice" },
  lamp: { Art: Lamp, ground: "brick", align: "xMidYMax slice" },
  crown: { Art: Crown, ground: "ink", align: "xMidYMid meet" },
} as const;
