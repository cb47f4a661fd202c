import { useHotkey } from "@videojs/react";
import { useEffect } from "react";
import { cues } from "#content/film-cues.ts";
import { controlCopy } from "#content/player-copy.ts";
import { filmStore } from "#features/film/film-store.ts";
import { useFilmTime } from "#features/film/use-film.ts";
import { announce } from "#lib/dom.ts";
import styles from "./control-bar.module.css";
import { usePlayer } from "./videojs-player.ts";

/** Whether the visitor wants to be told what is seen: no browser does it, so an enabled track says so. */
function useIsDescribed(): boolean {
  return usePlayer(({ textTrackList }) =>
    textTrackList.some(({ kind, mode }) => kind === "descriptions" && mode !== "disabled"),
  );
}

function toggleDescriptions() {
  const tracks = filmStore.getState().element?.video.textTracks ?? [];
  for (const track of tracks)
    if (track.kind === "descriptions") track.mode = track.mode === "disabled" ? "hidden" : "disabled";
}

export function DescriptionsButton({ className }: { className?: string | undefined }) {
  useHotkey({ keys: "d", repeatable: false, onActivate: toggleDescriptions });
  return (
    <button
      type="button"
      className={className}
      aria-label={controlCopy.descriptions}
      aria-pressed={useIsDescribed()}
      aria-keyshortcuts="d"
      onClick={toggleDescriptions}
    >
      AD
    </button>
  );
}

/** Lets a screen reader say what is seen, if wanted (WCAG 1.2.5), and the words while the film has the focus. */
export function FilmAnnouncer() {
  const isDescribed = useIsDescribed();
  const seen = useFilmTime((seconds) => (isDescribed ? textAt(seconds, "description") : ""));
  const words = useFilmTime((seconds) => (hasFocus() ? textAt(seconds, "line", "title") : ""));
  const text = seen || words;
  useEffect(() => {
    if (text) announce(text);
  }, [text]);
  return (
    seen && (
      <p className={styles.note} aria-hidden="true">
        {seen}
      </p>
    )
  );
}

function hasFocus(): boolean {
  return filmStore.getState().element?.host.contains(document.activeElement) === true;
}

function textAt(seconds: number | null, ...kinds: string[]): string {
  if (seconds === null) return "";
  const isOn = cues.find(({ kind, start, end }) => kinds.includes(kind) && start <= seconds && seconds < end);
  return isOn?.text ?? "";
}
