import { useState } from "react";
import { captionCues } from "#content/film-cues.ts";
import { captionLooks, controlCopy } from "#content/player-copy.ts";
import { readFilmSettings, saveFilmSettings, type FilmSettings } from "#features/film/film-settings.ts";
import { filmStore } from "#features/film/film-store.ts";
import { PanelButton } from "#ui/panel-button.tsx";
import styles from "./caption-looks.module.css";

const { label, hint, heading, close } = controlCopy.looks;

/** Gives the film's captions, and their preview, the look that the visitor has chosen (film.module.css). */
export function applyCaptionLook(look: FilmSettings["captionLook"]) {
  const style = filmStore.getState().element?.host.style;
  for (const [part, { choices }] of Object.entries(captionLooks)) {
    style?.setProperty(`--cue-${part}`, chosen(choices, look[part])?.[1] ?? "");
  }
}

function chosen(choices: Record<string, string>, wanted: unknown) {
  const all = Object.entries(choices);
  return all.find(([name]) => name === wanted) ?? all[0];
}

export function CaptionLooks({ className }: { className?: string | undefined }) {
  const [look, setLook] = useState(() => readFilmSettings().captionLook);
  function choose(part: string, name: string) {
    const captionLook = { ...look, [part]: name };
    setLook(captionLook);
    saveFilmSettings({ captionLook });
    applyCaptionLook(captionLook);
  }
  return (
    <PanelButton label={label} hint={hint} heading={heading} closeLabel={close} className={className}>
      <p className={styles.preview}>
        <span>{captionCues.findLast(({ kind }) => kind === "line")?.text}</span>
      </p>
      {Object.entries(captionLooks).map(([part, { label: name, choices }]) => (
        <label key={part} className={styles.row}>
          <span>{name}</span>
          <select
            className={styles.choice}
            value={chosen(choices, look[part])?.[0]}
            onChange={(event) => choose(part, event.target.value)}
          >
            {Object.keys(choices).map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </select>
        </label>
      ))}
    </PanelButton>
  );
}
