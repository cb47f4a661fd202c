/** What the shell says around the pages, and when one of them does not come. */
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
    broken: {
      heading: "Something got through",
      text: "This page broke. The rest of the site works.",
    },
    missing: {
      heading: "One moment",
      text: "The site has changed since you opened it. Loading the new version.",
    },
    offline: {
      heading: "No connection",
      text: "You are offline. The page will load when you are back.",
    },
    unavailable: {
      heading: "Closed for repairs",
      text: "The site’s host cannot send this page right now. Try again in a while.",
    },
  },
  saying: (message: string) => `It says: “${message}”`,
  tryAgain: "Load the page again",
  home: "Back to the countdown",
} as const;

/** Where the page can be read, but its script did not come. Apart from the rest, for it is in the head of every page. */
export const unfinished = {
  text: "Part of this page did not arrive. You can still read it; nothing will move.",
  reload: "Load the page again",
};
