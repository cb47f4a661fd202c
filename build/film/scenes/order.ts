import type { ReactNode } from "react";
import { Question } from "./question.tsx";

export type SceneProps = {
  /** Beats since the film began, not since the scene did. */
  beat: number;
};

type Scene = { from: number; Draw: (props: SceneProps) => ReactNode };

/** The film, cut by cut. Each scene lasts until the next begins. */
export const scenes: Scene[] = [{ from: 0, Draw: Question }];
