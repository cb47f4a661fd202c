import { Hotkey, useHotkey } from "@videojs/react";
import { usePlayer } from "./videojs-player.ts";

/** The usual keys, while the film has the focus (WCAG 2.1.4: single letters must not act elsewhere). */
export function FilmKeys() {
  return (
    <>
      <ToggleKey keys="Space" action="togglePaused" />
      <ToggleKey keys="k" action="togglePaused" />
      <Hotkey keys="j" action="seekStep" value={-10} />
      <Hotkey keys="l" action="seekStep" value={10} />
      <Hotkey keys="ArrowLeft" action="seekStep" value={-5} />
      <Hotkey keys="ArrowRight" action="seekStep" value={5} />
      <Hotkey keys="ArrowUp" action="volumeStep" value={0.1} />
      <Hotkey keys="ArrowDown" action="volumeStep" value={-0.1} />
      <Hotkey keys="0-9" action="seekToPercent" />
      <Hotkey keys="m" action="toggleMuted" />
      <Hotkey keys="c" action="toggleSubtitles" />
      <ToggleKey keys="f" action="toggleFullscreen" />
      <Hotkey keys="<" action="speedDown" />
      <Hotkey keys=">" action="speedUp" />
    </>
  );
}

/**
 * Toggles what the element does now. The keys of Video.js toggle a copy of that, which an event updates later: on a
 * slow machine the second of two presses repeated the first.
 */
function ToggleKey({ keys, action }: { keys: string; action: "togglePaused" | "toggleFullscreen" }) {
  const toggle = usePlayer((state) => state[action]);
  useHotkey({ keys, repeatable: false, onActivate: () => void toggle() });
  return null;
}
