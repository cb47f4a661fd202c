import type { ReactNode } from "react";
import type { FilmProblem } from "#content/film-copy.ts";
import type { FilmElement } from "./film-element.ts";

export const CORNERS = ["bottom right", "bottom left", "top left", "top right"] as const;
export type Corner = (typeof CORNERS)[number];

export interface FilmState {
  /** Null until someone asks for the film, and again once it is closed. */
  element: FilmElement | null;
  /** What it is in: a place that a page keeps for it, or the corner of the layout. */
  parent: HTMLElement | null;
  isMini: boolean;
  /** Nothing to see yet: the first picture, or the next one, is on its way. */
  isLoading: boolean;
  problem: FilmProblem | null;
  /** Which corner of the window the small film is in. */
  corner: Corner;
  /** Where a film on YouTube was started, in seconds; null before that. */
  youtubeAt: number | null;
  /** Our own controls, once their code is here. */
  controls: ReactNode;
}

const CLOSED: FilmState = {
  element: null,
  parent: null,
  isMini: false,
  isLoading: false,
  problem: null,
  corner: "bottom right",
  youtubeAt: null,
  controls: null,
};

let state = CLOSED;
const listeners = new Set<() => void>();

/** What there is to know about the film apart from what its element knows itself: time, pause, volume. */
export function filmState(): FilmState {
  return state;
}

export function closedState(): FilmState {
  return CLOSED;
}

/** Tells the listeners, unless all of it was so already. */
export function setFilmState(change: Partial<FilmState>) {
  const keys = Object.keys(change) as (keyof FilmState)[];
  if (keys.every((key) => Object.is(state[key], change[key]))) return;
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function subscribeToFilm(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const timeListeners = new Set<() => void>();

/** The film's time is read from its element; this only says that it has moved. */
export function subscribeToTime(listener: () => void): () => void {
  timeListeners.add(listener);
  return () => timeListeners.delete(listener);
}

export function timeHasMoved() {
  for (const listener of timeListeners) listener();
}
