/** The papers that things are printed on; `data-ground` sets the paper and its inks (styles/tokens.css). */
export type Ground = "yellow" | "bone" | "brick" | "ink";
