/** A place in a film as players write it: whole minutes and seconds, rounded down (6.9 is "0:06"). Seconds from 0 up. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
