import { useDeferredValue, useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { Roofline } from "#art/roofline.tsx";
import { LIT_WINDOW, WINDOWS_LEFT_TO_RIGHT } from "#art/shapes.ts";
import { skyline } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { useLitWindows } from "#features/countdown/use-now.ts";
import { useIsHydrated } from "#lib/use-client-value.ts";
import { SiteLink } from "#ui/site-link.tsx";
import styles from "./skyline.module.css";

export function Skyline() {
  return (
    <div className={styles.skyline} data-ground="sky">
      <Windows />
      <SiteLink className={styles.lit} to={paths.character(skyline.lit.person)}>
        <span className={styles.label}>{skyline.lit.label}</span>
      </SiteLink>
    </div>
  );
}

/** In the order of the arrow keys. The window that is always lit is a link, and not among them. */
const ORDER = WINDOWS_LEFT_TO_RIGHT.filter((index) => index !== LIT_WINDOW);

const onward = (place: number) => Math.min(place + 1, ORDER.length - 1);
const back = (place: number) => Math.max(place - 1, 0);

/** A row to the eye, a list to the ear: both pairs of arrows go along it. */
const STEPS: Record<string, (place: number) => number> = {
  ArrowRight: onward,
  ArrowDown: onward,
  ArrowLeft: back,
  ArrowUp: back,
  Home: () => 0,
  End: () => ORDER.length - 1,
};

/** One lit window for each month or day that is left. They are one Tab stop, and a finger reaches the nearest one. */
function Windows() {
  const id = useId();
  const lit = useLitWindows();
  const [pressed, setPressed] = useState<ReadonlySet<number>>(new Set());
  const [place, setPlace] = useState(0);
  // Far below the first screen: this may wait until nothing else is to be done.
  const isHydrated = useDeferredValue(useIsHydrated());

  function press(index: number | undefined) {
    if (index === undefined) return;
    setPlace(ORDER.indexOf(index));
    setPressed((before) => {
      const after = new Set(before);
      if (!after.delete(index)) after.add(index);
      return after;
    });
  }

  function handleKey(event: KeyboardEvent) {
    // With these they are the browser's own way back.
    if (event.altKey || event.metaKey) return;
    const step = STEPS[event.key];
    if (step) setPlace(step(place));
    else if (event.key === " " || event.key === "Enter") press(ORDER[place]);
    else return;
    event.preventDefault();
  }

  function renderWindow(pane: ReactNode, index: number, isLit: boolean) {
    if (index === LIT_WINDOW) return <g className={styles.litWindow}>{pane}</g>;
    const isOn = isLit !== pressed.has(index);
    return (
      <g
        id={id + index}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an HTML option cannot be part of a drawing
        role="option"
        aria-label={`${skyline.window(ORDER.indexOf(index) + 1)}, ${isOn ? skyline.states.lit : skyline.states.dark}`}
        aria-posinset={ORDER.indexOf(index) + 1}
        aria-selected={isOn}
        className={styles.window}
        data-current={ORDER[place] === index || undefined}
      >
        {pane}
      </g>
    );
  }

  // What can only answer to a script is not printed: 38 windows with names are a tenth of the home page.
  if (!isHydrated) return <Roofline className={styles.windows} />;
  return (
    <Roofline
      className={styles.windows}
      lit={lit}
      renderWindow={renderWindow}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
      role="listbox"
      aria-hidden={undefined}
      aria-label={skyline.label}
      aria-multiselectable="true"
      aria-activedescendant={id + ORDER[place]}
      tabIndex={0}
      onKeyDown={handleKey}
      onClick={({ currentTarget, clientX, clientY }) => press(nearestWindow(currentTarget, clientX, clientY))}
    />
  );
}

/** How far from its middle a press still belongs to a window, in CSS pixels. */
const REACH_PX = 44;

/** The index of the window nearest to a point of the screen; undefined where none is near, and for Claire's. */
function nearestWindow(roofline: Element, x: number, y: number): number | undefined {
  const panes = Array.from(roofline.querySelectorAll<SVGElement>("[data-window]"), (pane) => {
    const { left, top, width, height } = pane.getBoundingClientRect();
    return {
      index: Number(pane.dataset.window),
      distance: Math.hypot(left + width / 2 - x, top + height / 2 - y),
    };
  });
  const [nearest] = panes
    .filter(({ distance }) => distance < REACH_PX)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.index === LIT_WINDOW ? undefined : nearest?.index;
}
