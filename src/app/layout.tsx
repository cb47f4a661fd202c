import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { SharedDefs } from "#art/halftone.tsx";
import { paths } from "#content/paths.ts";
import { shell } from "#content/shell.ts";
import { useTabTitle } from "#features/countdown/use-tab-title.ts";
import { PreviewTag } from "#features/countdown/preview-tag.tsx";
import { FilmDock } from "#features/film/film-dock.tsx";
import { lazyOptional } from "#lib/lazy-optional.ts";
import type { Ground } from "#ui/ground.ts";
import { RouteAnnouncer } from "./route-announcer.tsx";
import { DateStrip } from "./date-strip.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { useRootAttributes } from "./root-attributes.ts";

const FilmEnding = lazyOptional(() => import("./film-ending.tsx").then((module) => module.FilmEnding));

/** The shell around every page: header, page, footer, and what has to happen on every navigation. */
export function Layout({ ground, children }: { ground: Ground; children: ReactNode }) {
  const { pathname } = useLocation();
  useRootAttributes();
  useTabTitle();
  return (
    <>
      <a className="skip-link" href="#main">
        {shell.skip}
      </a>
      <PreviewTag />
      <SharedDefs />
      <Header ground={ground} />
      {pathname !== paths.home && <DateStrip />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <FilmDock ending={<FilmEnding />} />
      <RouteAnnouncer />
    </>
  );
}
