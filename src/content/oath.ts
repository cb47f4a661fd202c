/** What he says instead of swearing; in lower case, as it is typed. */
export const oath = "sweet christmas";
