const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Reads an ISO 8601 date or date-time (RFC 3339 profile; seconds and zone may be left out, and then it is UTC; a fraction
 * of a second is dropped).
 *
 * @returns milliseconds since the epoch, or null for what is no such date (February 30, hour 25, "tomorrow") and for
 * what lies before 1970.
 */
export function parseInstant(text: string): number | null {
  // A "+" that was not percent-encoded reaches us as a space.
  const match = PATTERN.exec(text.trim().replace(" ", "+"));
  if (!match) return null;
  const [, year, month, day, hour = "00", minute = "00", second = "00", zone = "Z"] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const asUtc = new Date(`${local}Z`);
  // Date rolls February 30 over to March; a date that does not come back the same was none.
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(local)) return null;
  const instant = Date.parse(`${local}${zone}`);
  return instant >= 0 ? instant : null;
}
