/** What the controls of the film are called; loaded with them, not with the page. */
export const controlCopy = {
  // The names hold what is to be read on the buttons, for who presses them by voice.
  captions: "Captions (CC)",
  descriptions: "Descriptions (AD)",
  looks: { label: "Aa", hint: "style of the text", heading: "Captions", close: "Close" },
  taps: {
    hint: "Double-tap a side to jump 10 seconds.",
    step: (seconds: number) => `${seconds < 0 ? "−" : "+"}${Math.abs(seconds)} s`,
  },
  remote: "Play on another screen",
  /** `rate` is how many times as fast as it was made. */
  speed: (rate: number) => `Speed, ${rate}×`,
  time: "Time",
  keys: { label: "Keys", heading: "Keyboard shortcuts", close: "Close" },
  /** In the corner. */
  mini: {
    back: (title: string) => `Back to the film, ${title}`,
    corner: "Move to the next corner",
    close: "Close the film",
  },
} as const;

export const filmKeys: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ["Space", "K"], does: "Play or pause" },
  { keys: ["J", "L"], does: "Back or forward 10 seconds" },
  { keys: ["Left", "Right"], does: "Back or forward 5 seconds" },
  { keys: ["P", "N"], does: "Previous or next chapter" },
  { keys: ["Up", "Down"], does: "Volume up or down" },
  { keys: ["M"], does: "Mute" },
  { keys: ["C"], does: "Captions" },
  { keys: ["D"], does: "Descriptions of what is seen" },
  { keys: ["F"], does: "Full screen" },
  { keys: ["<", ">"], does: "Slower, faster" },
  { keys: ["0 to 9"], does: "Jump to 0 to 90 percent" },
  { keys: ["?"], does: "This list" },
];

/** How captions may look (47 CFR 79.103): the choices as CSS values by name. The first of each is the site's own. */
export const captionLooks = {
  size: { label: "Size", choices: { Normal: "1", Large: "1.5", Largest: "2", Small: "0.75" } },
  font: { label: "Font", choices: { Plain: "var(--text)", Serif: "serif", Typewriter: "monospace" } },
  color: {
    label: "Color",
    choices: { Bone: "var(--bone)", Yellow: "var(--yellow)", White: "white", Black: "var(--ink)" },
  },
  background: {
    label: "Background",
    choices: { Black: "var(--ink)", Bone: "var(--bone)", Yellow: "var(--yellow)" },
  },
  opacity: { label: "Opacity", choices: { Full: "100%", "Three quarters": "75%", Half: "50%", None: "0%" } },
} as const satisfies Record<string, { label: string; choices: Record<string, string> }>;
