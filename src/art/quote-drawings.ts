/** The drawings of the quotations' cards, with the part of each that a card shows and the edge that it keeps to. */
export const quoteDrawings = {
  /** As wide as the card. Below the viewBox the cloth goes on as far as the caption needs. */
  hood: { name: "hood", viewBox: "0 0 480 300", align: "xMidYMin meet" },
  bars: { name: "bars-and-pole", viewBox: "0 0 340 460", align: "xMaxYMax meet" },
  /** Down to the sills of the lit floor; below is the street. */
  house: { name: "dark-house", viewBox: "0 0 480 328", align: "xMaxYMax meet" },
} as const;
