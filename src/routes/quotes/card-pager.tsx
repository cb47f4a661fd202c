import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { useLocation, useNavigate } from "react-router";
import { once } from "#lib/async.ts";
import { keepPreview } from "#lib/url.ts";
import styles from "./card-pager.module.css";

const loadSwiping = once(() => import("./swiping.ts"));

type Side = -1 | 0 | 1;

interface CardPagerProps {
  path: string;
  previous: string;
  next: string;
  children: ReactNode;
}

/** Turns from card to card: by the arrow keys, and under a finger, which the card follows. */
export function CardPager({ path, previous, next, children }: CardPagerProps) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [swipedTo, setSwipedTo] = useState<Side>(0);
  const [shown, setShown] = useState<{ path: string; from: Side }>({ path, from: 0 });
  if (shown.path !== path) {
    setShown({ path, from: swipedTo });
    setSwipedTo(0);
  }

  /** A held key leaves one entry in the history, so that one Back undoes it. */
  function turn(side: -1 | 1, isHeld = false) {
    void navigate(keepPreview(side < 0 ? previous : next, search), { replace: isHeld });
  }
  useArrowKeys(turn);

  function swipe(side: -1 | 1) {
    setSwipedTo(side);
    turn(side);
  }

  return (
    <div className={styles.frame}>
      <SwipeCard key={path} from={shown.from} onSwipe={swipe}>
        {children}
      </SwipeCard>
    </div>
  );
}

interface SwipeCardProps {
  from: Side;
  onSwipe: (side: -1 | 1) => void;
  children: ReactNode;
}

function SwipeCard({ from, onSwipe, children }: SwipeCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const swipe = useEffectEvent(onSwipe);
  useEffect(() => {
    // Where there is only a mouse, nothing is loaded.
    if (!window.matchMedia("(any-pointer: coarse)").matches) return;
    const effect = new AbortController();
    // Without this code, arrow keys and the links below the card still turn it.
    const loaded = loadSwiping().catch(() => null);
    void loaded.then((swiping) => card.current && swiping?.followFinger(card.current, swipe, effect.signal));
    return () => effect.abort();
  }, []);
  return (
    <div ref={card} className={styles.card} data-from={from || undefined}>
      {children}
    </div>
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
