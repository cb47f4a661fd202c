import { NavLink, useLocation, type NavLinkProps } from "react-router";
import { keepParam } from "#lib/keep-param.ts";
import { useIsHydrated } from "#lib/use-is-hydrated.ts";

/** A link within the site, marked where it leads to the page one is on. It keeps the moment that is being previewed (`?at=`) in the address. */
export function SiteLink({ to, ...rest }: NavLinkProps & { to: string }) {
  const { search } = useLocation();
  // The prerendered page knows no query; the first render in the browser has to agree with it.
  const isHydrated = useIsHydrated();
  return <NavLink end to={isHydrated ? keepParam(to, "at", search) : to} {...rest} />;
}
