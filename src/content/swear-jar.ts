export const swearJar = {
  heading: "Pop’s swear jar",
  text: "The barbershop is neutral ground. Nobody fights in it, and nobody curses in it for free.",
  payUp: "Pay up",
  empty: "Nothing in it yet. Good.",
  /** `count` is a whole number from 1. */
  paid: (count: number) =>
    count === 1 ? "One coin, and it is yours." : `${count} coins, all of them yours.`,
  full: (count: number) => `${count} coins. It is full; Pop empties it.`,
  note: "The count stays on this device.",
} as const;
