/** The pace of all motion in milliseconds, for what is timed by script: `--unit` of tokens.css. */
export const UNIT_MS = 80;
