/** The papers of styles/tokens.css. "poster", "bar", "page" and "sky" change with the phase. */
export type Ground = "yellow" | "bone" | "brick" | "ink" | "poster" | "bar" | "page" | "sky";
