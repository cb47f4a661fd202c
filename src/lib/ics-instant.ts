/** An instant (milliseconds since the epoch) as iCalendar writes UTC: "20270930T070000Z". */
export function icsInstant(instantMs: number): string {
  return `${new Date(instantMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
}
