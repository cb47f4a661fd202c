import { lazy } from "react";
import { Outlet, ScrollRestoration, useLocation, useMatches, type Location } from "react-router";
import { FigureClip, HalftoneDefs } from "#art/halftone.tsx";
import { paths } from "#content/paths.ts";
import { shell } from "#content/shell.ts";
import { useTabTitle } from "#features/countdown/use-tab-title.ts";
import { PreviewTag } from "#features/countdown/preview-tag.tsx";
import { FilmDock } from "#features/film/film-dock.tsx";
import type { Ground } from "#ui/ground.ts";
import { RouteAnnouncer } from "./route-announcer.tsx";
import { DateStrip } from "./date-strip.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { useEasterEgg } from "./use-easter-egg.ts";
import {
  useHydratedAttribute,
  useIntroAttribute,
  usePhaseAttribute,
  useTransitionAttributes,
} from "./root-attributes.ts";

const FilmEnding = lazy(() => import("./film-ending.tsx").then((module) => ({ default: module.FilmEnding })));

/** What the route table says of a page before its code is there. */
export interface PageHandle {
  /** The paper that the header lies on. */
  ground: Ground | ((params: Record<string, string | undefined>) => Ground);
}

/** The shell around every page: header, page, footer, and what has to happen on every navigation. */
export function Layout() {
  const ground = useGround();
  const { pathname } = useLocation();
  useTransitionAttributes(ground);
  useHydratedAttribute();
  usePhaseAttribute();
  useTabTitle();
  useIntroAttribute();
  useEasterEgg();
  return (
    <>
      <a className="skip-link" href="#main">
        {shell.skip}
      </a>
      <HalftoneDefs />
      <FigureClip />
      <Header ground={ground} />
      {pathname !== paths.home && <DateStrip />}
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <FilmDock ending={<FilmEnding />} />
      <PreviewTag />
      <RouteAnnouncer />
      <ScrollRestoration getKey={scrollKey} />
    </>
  );
}

/**
 * The key under which a scroll position is saved. Every page that is loaded from its address has the key "default", so
 * these go by their address.
 */
function scrollKey({ key, pathname, hash }: Location): string {
  return key === "default" ? pathname + hash : key;
}

function useGround(): Ground {
  const match = useMatches().findLast(({ handle }) => handle !== undefined);
  const ground = (match?.handle as PageHandle | undefined)?.ground ?? "ink";
  return typeof ground === "function" ? ground(match?.params ?? {}) : ground;
}
