/** The parts of the time that is left, as the page names them and the script fills them. */
export const UNITS = ["days", "hours", "minutes", "seconds"] as const;
