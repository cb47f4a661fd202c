import { Route, Routes, useLocation } from "react-router";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { ErrorPage } from "./error-page.tsx";
import { Layout } from "./layout.tsx";
import type { Page } from "./routes.tsx";

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
