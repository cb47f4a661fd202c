import { Outlet, ScrollRestoration, useMatches, type Location } from "react-router";
import { FigureClip, HalftoneDefs } from "#art/halftone.tsx";
import { shell } from "#content/shell.ts";
import { useTabWords } from "#features/countdown/use-tab-words.ts";
import { PreviewTag } from "#features/countdown/preview-tag.tsx";
import { FilmDock } from "#features/player/film-dock.tsx";
import type { Ground } from "#ui/ground.ts";
import { Arrival } from "./arrival.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { useFirstArrival } from "./use-first-arrival.ts";
import { useOath } from "./use-oath.ts";
import { usePhaseAttribute } from "./use-phase-attribute.ts";
import { useReadyAttribute } from "./use-ready-attribute.ts";
import { useSheetAttributes } from "./use-sheet-attributes.ts";

/** What the route table says of a page before its code is there. */
export interface PageHandle {
  /** The paper that the header lies on. */
  ground: Ground | ((params: Record<string, string | undefined>) => Ground);
  /** The file of the page, from the root of the project: "/src/routes/home/home-page.tsx". */
  module: string;
}

/** The shell around every page: header, page, footer, and what has to happen on every navigation. */
export function Layout() {
  const ground = useGround();
  useSheetAttributes(ground);
  useReadyAttribute();
  usePhaseAttribute();
  useTabWords();
  useFirstArrival();
  useOath();
  return (
    <>
      <a className="skip-link" href="#main">
        {shell.skip}
      </a>
      <HalftoneDefs />
      <FigureClip />
      <Header ground={ground} />
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <FilmDock />
      <PreviewTag />
      <Arrival />
      <ScrollRestoration getKey={scrollKey} />
    </>
  );
}

/**
 * Every page that is loaded from its address has the key "default", and so has each hash that is typed behind it; one
 * must not be scrolled to where another was.
 */
function scrollKey({ key, pathname, hash }: Location): string {
  return key === "default" ? pathname + hash : key;
}

function useGround(): Ground {
  const match = useMatches().findLast(({ handle }) => handle !== undefined);
  const ground = (match?.handle as PageHandle | undefined)?.ground ?? "ink";
  return typeof ground === "function" ? ground(match?.params ?? {}) : ground;
}
