import type { ComponentProps } from "react";
import { useHref, useLinkClickHandler, useLocation } from "react-router";
import { keepPreview } from "#lib/url.ts";
import { useClientValue } from "#lib/use-client-value.ts";

/** A link within the site, marked if it leads to this page. Keeps the moment that is being previewed (`?at=`). */
export function SiteLink({ to, children, ...rest }: ComponentProps<"a"> & { to: string }) {
  const { search, pathname } = useLocation();
  // The prerendered page knows no query.
  const target = useClientValue(() => keepPreview(to, search), to);
  const [path] = to.split(/[?#]/);
  const isHere = path === pathname;
  const follow = useLinkClickHandler<HTMLAnchorElement>(target, { viewTransition: path !== "" && !isHere });
  return (
    <a href={useHref(target)} aria-current={isHere ? "page" : undefined} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
