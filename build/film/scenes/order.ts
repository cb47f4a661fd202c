import type { ReactNode } from "react";
import { lineOf, titleOf } from "#film/words.ts";
import { Coker, Colter, Dawson } from "./intertitles.tsx";
import { LeftAlone, NotAHero, Uptown } from "./colter-uptown.tsx";
import { Cottonmouth, FigureThingsOut, IdlyBy, NotInvolved } from "./colter-harlem.tsx";
import { Barbershop, Hiding } from "./coker-harlem.tsx";
import { Dead, Powers, Prison } from "./coker.tsx";
import { DifferentHero, DifferentVibe, Journey, Need } from "./dawson.tsx";
import { EndCard, TheCage, TheName } from "./name.tsx";
import { NeedleDown } from "./needle-down.tsx";
import { Question } from "./question.tsx";

export type SceneProps = {
  /** Beats since the film began, not since the scene did. */
  beat: number;
};

type Scene = { from: number; Draw: (props: SceneProps) => ReactNode };

function lines(slug: string, ...draws: Scene["Draw"][]): Scene[] {
  return draws.map((Draw, index) => ({ from: lineOf(slug, index).from, Draw }));
}

function title(beginning: string, Draw: Scene["Draw"]): Scene {
  return { from: titleOf(beginning).from, Draw };
}

/** The film, cut by cut. Each scene lasts until the next begins. */
export const scenes: Scene[] = [
  { from: 0, Draw: NeedleDown },
  title("Who is", Question),
  title("Mike", Colter),
  ...lines("stay-idly-by", NotAHero, Uptown, LeftAlone, Cottonmouth, NotInvolved, FigureThingsOut, IdlyBy),
  title("Cheo", Coker),
  ...lines("powers-he-didnt-ask-for", Powers, Dead, Prison, Hiding, Barbershop),
  title("Rosario", Dawson),
  ...lines("the-heros-journey", Need, Journey, DifferentVibe, DifferentHero),
  title("Luke", TheName),
  title("Cage", TheCage),
  title("Luke Cage.", EndCard),
];
