import type { ReactNode } from "react";
import { film } from "#content/film.ts";
import type { QuoteSlug } from "#content/quotes.ts";
import { premiereDay } from "#content/premiere-dates.ts";
import { lineOf, titleOf } from "#film/words.ts";
import { Coker, Colter, Dawson } from "./intertitles.tsx";
import { NotAHero } from "./not-a-hero.tsx";
import { Uptown } from "./uptown.tsx";
import { LeftAlone } from "./left-alone.tsx";
import { Cottonmouth } from "./cottonmouth.tsx";
import { NotInvolved } from "./not-involved.tsx";
import { FigureThingsOut } from "./figure-things-out.tsx";
import { IdlyBy } from "./idly-by.tsx";
import { Hiding } from "./hiding.tsx";
import { Barbershop } from "./barbershop.tsx";
import { Powers } from "./powers.tsx";
import { Dead } from "./dead.tsx";
import { Prison } from "./prison.tsx";
import { Need } from "./need.tsx";
import { Journey } from "./journey.tsx";
import { DifferentVibe } from "./different-vibe.tsx";
import { DifferentHero } from "./different-hero.tsx";
import { EndCard, LitAgain, TheCage, TheName } from "./name.tsx";
import { NeedleDown } from "./needle-down.tsx";
import { Question } from "./question.tsx";

export type SceneProps = {
  /** Beats since the film began, not since the scene did. */
  beat: number;
};

type Scene = { from: number; Draw: (props: SceneProps) => ReactNode };

function lines(slug: QuoteSlug, ...draws: Scene["Draw"][]): Scene[] {
  return draws.map((Draw, index) => ({ from: lineOf(slug, index).from, Draw }));
}

function title(beginning: string, Draw: Scene["Draw"]): Scene {
  return { from: titleOf(beginning).from, Draw };
}

/** The film, cut by cut. Each scene lasts until the next begins. */
export const scenes: Scene[] = [
  { from: 0, Draw: NeedleDown },
  title(film.title, Question),
  title("Mike", Colter),
  ...lines("stay-idly-by", NotAHero, Uptown, LeftAlone, Cottonmouth, NotInvolved, FigureThingsOut, IdlyBy),
  title("Cheo", Coker),
  ...lines("powers-he-didnt-ask-for", Powers, Dead, Prison, Hiding, Barbershop),
  title("Rosario", Dawson),
  ...lines("the-heros-journey", Need, Journey, DifferentVibe, DifferentHero),
  title("Luke", TheName),
  title("Cage", TheCage),
  { from: titleOf(premiereDay).from - 2, Draw: LitAgain },
  title(premiereDay, EndCard),
];
