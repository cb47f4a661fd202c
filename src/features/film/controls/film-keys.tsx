import { Hotkey, useHotkey } from "@videojs/react";
import { useEffect } from "react";
import { seekChapter } from "#features/film/film-store.ts";
import { useFilm } from "#features/film/use-film.ts";
import { usePlayer } from "./videojs-player.ts";

/** The usual keys, while the film has the focus (WCAG 2.1.4: single letters must not act elsewhere). */
export function FilmKeys() {
  useOtherLayouts();
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
      <ChapterKey keys="n" by={1} />
      <ChapterKey keys="p" by={-1} />
      <Hotkey keys="<" action="speedDown" />
      <Hotkey keys=">" action="speedUp" />
    </>
  );
}

/** Toggles what the element does now. The keys of Video.js toggle a copy, which lagged on a slow machine. */
function ToggleKey({ keys, action }: { keys: string; action: "togglePaused" | "toggleFullscreen" }) {
  const toggle = usePlayer((state) => state[action]);
  useHotkey({ keys, repeatable: false, onActivate: () => void toggle() });
  return null;
}

function ChapterKey({ keys, by }: { keys: string; by: 1 | -1 }) {
  useHotkey({ keys, onActivate: () => seekChapter(by) });
  return null;
}

/** What the shortcuts that are not letters are called on a US keyboard, by `code`. */
const SHIFTED = new Map([
  ["Comma", "<"],
  ["Period", ">"],
  ["Slash", "?"],
]);

/** On a layout without Latin letters a key acts as the key in its place on a US keyboard: Video.js compares `key`. */
function useOtherLayouts() {
  const host = useFilm(({ element }) => element?.host);
  useEffect(() => {
    const effect = new AbortController();
    const translate = (event: KeyboardEvent) => {
      const { code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
      if (event.key.length > 1 || event.key <= "~" || ctrlKey || altKey || metaKey) return;
      const key = shiftKey ? SHIFTED.get(code) : /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
      if (key === undefined) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      const init = { key, code, shiftKey, repeat, bubbles: true, cancelable: true };
      event.target?.dispatchEvent(new KeyboardEvent("keydown", init));
    };
    host?.addEventListener("keydown", translate, { capture: true, signal: effect.signal });
    return () => effect.abort();
  }, [host]);
}
