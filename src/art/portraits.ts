/** The drawings that stand for people, each with the ink of its sheet and how it fills the sheet. No face is shown. */
export const portraits = {
  figure: { drawing: "figure-front", ground: "yellow", align: "xMidYMin slice" },
  lamp: { drawing: "lamp", ground: "brick", align: "xMidYMax slice" },
  crown: { drawing: "crown", ground: "ink", align: "xMidYMid meet" },
} as const;
