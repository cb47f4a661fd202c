export const skyline = {
  label: "Windows over Harlem",
  /** `number` counts from the left, from 1. */
  window: (number: number) => `Window ${number}`,
  claire: "Claire’s window",
} as const;
