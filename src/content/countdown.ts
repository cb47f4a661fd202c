/** Below the digits. */
export const unitLabels = {
  days: "days",
  hours: "hours",
  minutes: "minutes",
  seconds: "seconds",
} as const;
