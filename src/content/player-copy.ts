/** What the controls of the film are called; loaded with them, not with the page. */
export const controlCopy = {
  // The names hold what is to be read on the buttons, for who presses them by voice.
  captions: "Captions (CC)",
  descriptions: "Descriptions (AD)",
  /** `rate` is how many times as fast as it was made. */
  speed: (rate: number) => `Speed, ${rate}×`,
  time: "Time",
  keys: { label: "Keys", heading: "Keys, while the film has the focus", close: "Close" },
  /** In the corner. */
  mini: {
    back: (title: string) => `Back to the film, ${title}`,
    corner: "To the next corner",
    close: "Close the film",
  },
} as const;

export const filmKeys: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ["Space", "K"], does: "Play or pause" },
  { keys: ["J", "L"], does: "Back or on by ten seconds" },
  { keys: ["Left", "Right"], does: "Back or on by five" },
  { keys: ["P", "N"], does: "Previous or next chapter" },
  { keys: ["Up", "Down"], does: "Louder, softer" },
  { keys: ["M"], does: "Sound off or on" },
  { keys: ["C"], does: "Captions" },
  { keys: ["D"], does: "Descriptions of what is seen" },
  { keys: ["F"], does: "Full screen" },
  { keys: ["<", ">"], does: "Slower, faster" },
  { keys: ["0 to 9"], does: "To a tenth of the film" },
  { keys: ["?"], does: "This list" },
];
