import { Link, useLocation, type LinkProps } from "react-router";
import { keepParam } from "#lib/keep-param.ts";
import { useInBrowser } from "#lib/use-in-browser.ts";
import { useIsStill } from "#lib/use-is-still.ts";

/** React Router complains where the browser has no view transitions. */
const canSlide = typeof document !== "undefined" && "startViewTransition" in document;

/**
 * A link within the site, marked where it leads to the page one is on. It keeps the moment that is being previewed
 * (`?at=`) in the address. Another page slides in as a sheet (styles/page-change.css), unless all is to stand still.
 */
export function SiteLink({ to, ...rest }: LinkProps & { to: string }) {
  const { search, pathname } = useLocation();
  const isStill = useIsStill();
  // The prerendered page knows no query.
  const target = useInBrowser(() => keepParam(to, "at", search), to);
  const [path] = to.split(/[?#]/);
  const isOtherPage = path !== "" && path !== pathname;
  return (
    <Link
      discover="none"
      to={target}
      // Not a NavLink, which is rendered three times more whenever a page slides in.
      aria-current={path === pathname ? "page" : undefined}
      viewTransition={isOtherPage && canSlide && !isStill}
      {...rest}
    />
  );
}
