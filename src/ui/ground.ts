/**
 * The papers that things are printed on; `data-ground` sets the paper and its inks (styles/tokens.css). "poster" and
 * "bar" are the home page's two, which change with the phase; "page" is bone and "sky" yellow until night falls.
 */
export type Ground = "yellow" | "bone" | "brick" | "ink" | "poster" | "bar" | "page" | "sky";
