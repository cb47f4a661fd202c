import { Link, useLocation, type LinkProps } from "react-router";
import { keepPreview } from "#lib/url.ts";
import { useClientValue } from "#lib/use-client-value.ts";

/**
 * A link within the site, marked where it leads to the page one is on. It keeps the moment that is being previewed
 * (`?at=`) in the address. Another page slides in (app/site-navigator.tsx).
 */
export function SiteLink({ to, ...rest }: LinkProps & { to: string }) {
  const { search, pathname } = useLocation();
  // The prerendered page knows no query.
  const target = useClientValue(() => keepPreview(to, search), to);
  const [path] = to.split(/[?#]/);
  return (
    <Link
      discover="none"
      to={target}
      aria-current={path === pathname ? "page" : undefined}
      viewTransition={path !== "" && path !== pathname}
      {...rest}
    />
  );
}
