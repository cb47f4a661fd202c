/** What the shell says around the pages, and when one of them does not come. */
export const shell = {
  skip: "Skip to the page",
  preview: {
    label: "Preview",
    at: (moment: string) => `Preview: ${moment} UTC`,
    isNoDate: (text: string) => `“${text}” is no date. Try 2027-09-30T06:59:50Z.`,
    end: "Back to now",
  },
  motion: {
    label: "Motion",
    on: "on",
    off: "off",
    systemWish: "off, as your system asks",
  },
  failures: {
    broken: {
      heading: "Something got through",
      text: "This page broke. The rest of the site stands.",
    },
    missing: {
      heading: "One moment",
      text: "The site has changed since you opened it. This page is fetched anew.",
    },
    offline: {
      heading: "The line is dead",
      text: "This page is not on your device yet, and there is no network. It comes by itself once there is.",
    },
  },
  saying: (message: string) => `It says: “${message}”`,
  tryAgain: "Load it again",
  home: "To the poster",
  /** Where the page can be read, but its script did not come. */
  unfinished: "Part of this page did not arrive. You can read it; what moves, stands.",
} as const;
