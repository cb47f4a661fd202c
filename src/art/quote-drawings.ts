import { BarsAndPole } from "./bars-and-pole.tsx";
import { DarkHouse } from "./dark-house.tsx";
import { Hood } from "./hood.tsx";

/** The drawings of the quotations' cards, with the part of each that a card shows and the edge that it keeps to. */
export const quoteDrawings = {
  /** As wide as the card. Below the viewBox the cloth goes on as far as the caption needs. */
  hood: { Art: Hood, viewBox: "0 0 480 300", align: "xMidYMin meet" },
  bars: { Art: BarsAndPole, viewBox: "0 0 340 460", align: "xMaxYMax meet" },
  /** Down to the sills of the lit floor; below is the street. */
  house: { Art: DarkHouse, viewBox: "0 0 480 328", align: "xMaxYMax meet" },
} as const;
