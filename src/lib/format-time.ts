const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * An instant (ms since the epoch) in the visitor's zone: "Thursday, September 30, 3:00 AM". Ends in "UTC" where the clock
 * is UTC, as it is in a browser that does not know its zone. A page's first Intl.DateTimeFormat takes 35 ms and more.
 */
export function localMoment(instantMs: number): string {
  const date = new Date(instantMs);
  const hour = date.getHours();
  const minute = String(date.getMinutes()).padStart(2, "0");
  const time = `${hour % 12 || 12}:${minute} ${hour < 12 ? "AM" : "PM"}`;
  const zone = date.getTimezoneOffset() === 0 ? " UTC" : "";
  return `${WEEKDAYS[date.getDay()]}, ${MONTHS[date.getMonth()]} ${date.getDate()}, ${time}${zone}`;
}

/** A moment of a film in minutes and seconds, rounded down: 6.9 is "0:06". Takes seconds from 0 up. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

const UNITS_PATTERN = /^(?=\d)(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5}(?:\.\d{0,3})?)s?)?$/;
const CLOCK_PATTERN = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{1,2}(?:\.\d{0,3})?)$/;

/** Reads a moment of a film, "19", "19.5s", "0:19" or "1h2m3s", in seconds from the start; null for anything else. */
export function parseTimestamp(text: string | null): number | null {
  const wanted = text?.trim().toLowerCase() ?? "";
  const match = UNITS_PATTERN.exec(wanted) ?? CLOCK_PATTERN.exec(wanted);
  if (!match) return null;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
