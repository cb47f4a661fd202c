import type { ReactNode } from "react";
import { Route, Routes, useLocation } from "react-router";
import { SharedDefs } from "#art/halftone.tsx";
import { paths } from "#content/paths.ts";
import { shell } from "#content/shell.ts";
import { useTabTitle } from "#features/countdown/use-tab-title.ts";
import { PreviewTag } from "#features/countdown/preview-tag.tsx";
import { FilmDock } from "#features/film/film-dock.tsx";
import { lazyOptional } from "#lib/lazy-optional.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import type { Ground } from "#ui/ground.ts";
import { RouteAnnouncer } from "./route-announcer.tsx";
import { DateStrip } from "./date-strip.tsx";
import { ErrorPage } from "./error-page.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { useRootAttributes } from "./root-attributes.ts";
import type { Page } from "./routes.tsx";

const FilmEnding = lazyOptional(() => import("./film-ending.tsx").then((module) => module.FilmEnding));

/** A page in the shell. A page that breaks leaves the shell standing; the outer boundary is for the shell itself. */
export function SitePages({ page: { path, ground, Component } }: { page: Page }) {
  const { key } = useLocation();
  return (
    <ErrorBoundary Fallback={ErrorPage} resetKey={key}>
      <Layout ground={ground}>
        <ErrorBoundary Fallback={ErrorPage} resetKey={key}>
          <Routes>
            <Route path={path} element={<Component />} />
          </Routes>
        </ErrorBoundary>
      </Layout>
    </ErrorBoundary>
  );
}

/** The shell around every page: header, page, footer, and what has to happen on every navigation. */
function Layout({ ground, children }: { ground: Ground; children: ReactNode }) {
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
