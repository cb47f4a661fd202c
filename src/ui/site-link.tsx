import { Link, useLocation, type LinkProps } from "react-router";
import { keepPreview } from "#lib/keep-preview.ts";
import { useInBrowser } from "#lib/use-in-browser.ts";

/**
 * A link within the site, marked where it leads to the page one is on. It keeps the moment that is being previewed
 * (`?at=`) in the address. Another page slides in (app/sliding-pages.tsx).
 */
export function SiteLink({ to, ...rest }: LinkProps & { to: string }) {
  const { search, pathname } = useLocation();
  // The prerendered page knows no query.
  const target = useInBrowser(() => keepPreview(to, search), to);
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
