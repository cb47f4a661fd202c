/** The words of the shell around the pages, and of its error pages. */
export const shell = {
  skip: "Skip to content",
  preview: {
    label: "Preview",
    at: (moment: string) => `Preview: ${moment} UTC`,
    isNoDate: (text: string) => `“${text}” is not a date. Try 2027-09-30T06:59:50Z.`,
    end: "Back to now",
  },
  motion: {
    label: "Motion",
    on: "on",
    off: "off",
    systemWish: "off (your system’s setting)",
  },
  failures: {
    broken: { heading: "Something got through", text: "This page broke. The rest of the site works." },
    missing: {
      heading: "One moment",
      text: "The site has changed since you opened it. Loading the new version.",
    },
    offline: { heading: "No connection", text: "You are offline. The page will load when you are back." },
    unavailable: {
      heading: "Closed for repairs",
      text: "The site’s host cannot send this page right now. Try again in a while.",
    },
  },
  saying: (message: string) => `It says: “${message}”`,
  tryAgain: "Load the page again",
  home: "Back to the countdown",
} as const;

/** For a page whose script did not load. Not in `shell`, because the script in the head of every page needs it. */
export const unfinished = {
  text: "Part of this page did not arrive. You can still read it; nothing will move.",
  reload: "Load the page again",
};
