const PATTERN = /^(?=\d)(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5}(?:\.\d{1,3})?)s?)?$/;

/**
 * Reads a moment of a film as links write it: "19", "19.5", "19s", "1m05s", "1h2m3s".
 *
 * @returns seconds from the start, or null for anything else: words, signs, exponents, an empty text.
 */
export function parseTimestamp(text: string | null): number | null {
  const match = PATTERN.exec(text?.trim().toLowerCase() ?? "");
  if (!match) return null;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
