import { LazyMotion, m, MotionConfig, useDragControls, type PanInfo } from "framer-motion";
import { useEffect, useEffectEvent, useState, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { SECOND_MS } from "#lib/instants.ts";
import { keepPreview } from "#lib/url.ts";
import { useReducedMotion } from "#lib/use-reduced-motion.ts";
import { UNIT_MS } from "#ui/motion-unit.ts";
import styles from "./card-pager.module.css";

/** Framer Motion's gestures. Where there is only a mouse they never come, and nothing is loaded. */
async function loadSwiping() {
  if (!window.matchMedia("(any-pointer: coarse)").matches) return new Promise<never>(() => {});
  const { features, markZoom } = await import("./swiping.ts");
  markZoom();
  return features;
}

/** To the card before, to none, or to the one after. */
type Turn = -1 | 0 | 1;

/** How far a swipe has to reach, as a share of the card's width; a quick one counts for where it was going. */
const FAR_ENOUGH = 0.3;
const FORESIGHT_SECONDS = 0.2;
const SLIDE = { type: "tween", duration: (3 * UNIT_MS) / SECOND_MS, ease: "easeOut" } as const;

/** Larger than the screen, the page goes with the finger, and not the card (swiping.ts). */
const isZoomed = () => document.documentElement.hasAttribute("data-zoomed");

interface CardPagerProps {
  /** The paths of this card and of the two beside it. */
  path: string;
  previous: string;
  next: string;
  children: ReactNode;
}

/** Turns from card to card: by the arrow keys, and under a finger, which the card follows. */
export function CardPager({ path, previous, next, children }: CardPagerProps) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const drag = useDragControls();
  const prefersReducedMotion = useReducedMotion();
  const [leaving, setLeaving] = useState<Turn>(0);
  const [shown, setShown] = useState<{ path: string; from: Turn }>({ path, from: 0 });
  if (shown.path !== path) {
    setShown({ path, from: leaving });
    setLeaving(0);
  }

  /** A held key leaves one entry in the history, so that one Back undoes it. */
  function turn(to: Turn, isHeld = false) {
    if (to !== 0) void navigate(keepPreview(to < 0 ? previous : next, search), { replace: isHeld });
  }

  function letGo({ offset, velocity }: PanInfo) {
    const reach = offset.x + velocity.x * FORESIGHT_SECONDS;
    if (Math.abs(reach) > window.innerWidth * FAR_ENOUGH) setLeaving(reach < 0 ? 1 : -1);
  }

  useArrowKeys(turn);
  return (
    <LazyMotion strict features={loadSwiping}>
      <MotionConfig reducedMotion={prefersReducedMotion ? "always" : "user"} transition={SLIDE}>
        <div className={styles.frame}>
          <m.div
            key={path}
            className={styles.card}
            drag="x"
            // Only fingers drag: with a mouse one selects the words.
            dragListener={false}
            dragControls={drag}
            dragConstraints={{ left: 0, right: 0 }}
            dragElastic={1}
            dragMomentum={false}
            initial={shown.from === 0 ? false : { x: `${shown.from * 100}%` }}
            // At rest it has no style of its own: prerendered HTML may hold none.
            {...(leaving !== 0 || shown.from !== 0 ? { animate: { x: `${leaving * -100}%` } } : {})}
            onPointerDown={(event) => event.pointerType === "touch" && !isZoomed() && drag.start(event)}
            onDragEnd={(_event, info) => letGo(info)}
            onAnimationComplete={() => turn(leaving)}
          >
            {children}
          </m.div>
        </div>
      </MotionConfig>
    </LazyMotion>
  );
}

/** What uses the arrow keys itself. */
const TAKEN = "input, textarea, select, dialog, video, [role=slider], [contenteditable]";

/** Calls back with -1 (left) or 1 (right) and whether the key is held, unless something else on the page uses the key. */
function useArrowKeys(onArrow: (direction: -1 | 1, isHeld: boolean) => void) {
  const press = useEffectEvent(onArrow);
  useEffect(() => {
    function listen(event: KeyboardEvent) {
      const { key, repeat, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (key !== "ArrowLeft" && key !== "ArrowRight") return;
      // With Alt or Command they are the browser's own way back.
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
      if (target instanceof Element && target.closest(TAKEN)) return;
      press(key === "ArrowLeft" ? -1 : 1, repeat);
    }
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
