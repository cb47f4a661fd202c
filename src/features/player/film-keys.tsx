import { Hotkey } from "@videojs/react";

/** The usual keys, while the film has the focus (WCAG 2.1.4: single letters must not act elsewhere). */
export function FilmKeys() {
  return (
    <>
      <Hotkey keys="Space" action="togglePaused" />
      <Hotkey keys="k" action="togglePaused" />
      <Hotkey keys="j" action="seekStep" value={-10} />
      <Hotkey keys="l" action="seekStep" value={10} />
      <Hotkey keys="ArrowLeft" action="seekStep" value={-5} />
      <Hotkey keys="ArrowRight" action="seekStep" value={5} />
      <Hotkey keys="ArrowUp" action="volumeStep" value={0.1} />
      <Hotkey keys="ArrowDown" action="volumeStep" value={-0.1} />
      <Hotkey keys="0-9" action="seekToPercent" />
      <Hotkey keys="m" action="toggleMuted" />
      <Hotkey keys="c" action="toggleSubtitles" />
      <Hotkey keys="f" action="toggleFullscreen" />
      <Hotkey keys="<" action="speedDown" />
      <Hotkey keys=">" action="speedUp" />
    </>
  );
}
