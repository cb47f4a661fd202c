import { animate } from "framer-motion/dom/mini";
import { SECOND_MS } from "#lib/instants.ts";
import { prefersReducedMotion } from "#lib/reduced-motion.ts";
import { UNIT_MS } from "#ui/motion-unit.ts";

/** How far a swipe has to reach, as a share of the window's width; a quick one counts for where it was going. */
const FAR_ENOUGH = 0.3;
const FORESIGHT_MS = 200;
/** The speed of a finger is that of its last moves. */
const SPEED_WINDOW_MS = 100;

/** Moves the card with a finger; a swipe moves it out and calls back with the side of the next card: 1 is the right one. */
export function followFinger(card: HTMLElement, onSwipe: (side: -1 | 1) => void, signal: AbortSignal) {
  let moves: PointerEvent[] = [];
  let sliding: ReturnType<typeof animate> | undefined;
  let isLeaving = false;

  function slideTo(translate: string) {
    const duration = prefersReducedMotion() ? 0 : (3 * UNIT_MS) / SECOND_MS;
    sliding = animate(card, { translate }, { duration, ease: "easeOut" });
    return sliding.finished;
  }

  function press(event: PointerEvent) {
    // With a mouse one selects the words. On a zoomed page the finger moves the page.
    if (event.pointerType !== "touch" || !event.isPrimary || isLeaving || isZoomed()) return;
    sliding?.stop();
    moves = [event];
  }

  function move(event: PointerEvent) {
    if (moves.length === 0 || !event.isPrimary) return;
    moves.push(event);
    card.style.translate = `${distance(moves)}px`;
  }

  function release(event: PointerEvent) {
    if (moves.length === 0 || !event.isPrimary) return;
    const recent = moves.filter(({ timeStamp }) => event.timeStamp - timeStamp <= SPEED_WINDOW_MS);
    const [first = event] = recent;
    const speed = distance(recent) / Math.max(event.timeStamp - first.timeStamp, 1);
    const reach = distance(moves) + speed * FORESIGHT_MS;
    moves = [];
    isLeaving = event.type === "pointerup" && Math.abs(reach) > window.innerWidth * FAR_ENOUGH;
    const side = reach < 0 ? 1 : -1;
    if (isLeaving) void slideTo(`${side * -100}%`).then(() => onSwipe(side));
    else void slideTo("0px");
  }

  card.addEventListener("pointerdown", press, { signal });
  card.addEventListener("pointermove", move, { signal });
  card.addEventListener("pointerup", release, { signal });
  // The browser scrolls the page instead.
  card.addEventListener("pointercancel", release, { signal });
}

function distance(moves: readonly PointerEvent[]): number {
  return (moves.at(-1)?.clientX ?? 0) - (moves[0]?.clientX ?? 0);
}

/** Some browsers come back from a pinch a hair off. */
const SLACK = 1.01;

const isZoomed = () => Number(window.visualViewport?.scale) > SLACK;

/** Keeps `data-zoomed` on the root while two fingers have drawn the page larger than the screen. */
function markZoom() {
  document.documentElement.toggleAttribute("data-zoomed", isZoomed());
}
window.visualViewport?.addEventListener("resize", markZoom);
markZoom();
