import { NavLink, useLocation, type NavLinkProps } from "react-router";
import { keepParam } from "#lib/keep-param.ts";
import { useIsHydrated } from "#lib/use-is-hydrated.ts";
import { useIsStill } from "#lib/use-is-still.ts";

/**
 * A link within the site, marked where it leads to the page one is on. It keeps the moment that is being previewed
 * (`?at=`) in the address. Another page slides in as a sheet (styles/page-change.css), unless all is to stand still.
 */
export function SiteLink({ to, ...rest }: NavLinkProps & { to: string }) {
  const { search, pathname } = useLocation();
  const isStill = useIsStill();
  // The prerendered page knows no query; the first render in the browser has to agree with it.
  const isHydrated = useIsHydrated();
  const [path] = to.split(/[?#]/);
  const isOtherPage = path !== "" && path !== pathname;
  // React Router complains where the browser has no view transitions.
  const canSlide = isHydrated && !isStill && "startViewTransition" in document;
  return (
    <NavLink
      end
      discover="none"
      to={isHydrated ? keepParam(to, "at", search) : to}
      viewTransition={isOtherPage && canSlide}
      {...rest}
    />
  );
}
