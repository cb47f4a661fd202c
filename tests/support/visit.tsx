import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { loadPage } from "#app/routes.tsx";
import { SiteRouter } from "#app/site-router.tsx";

// Loaded with this file: a slow machine may take longer than the site waits for a page's code.
import.meta.glob("/src/routes/*/*-page.tsx", { eager: true });

interface VisitOptions {
  /** The previewed moment, as in the address: "2027-09-30T06:59:50Z". */
  at?: string;
}

/** Opens an address of the site in the real route table and waits for its page. */
export async function visit(path: string, { at }: VisitOptions = {}) {
  // React complains where a second begins between two readings of the clock.
  if (!vi.isFakeTimers()) vi.useFakeTimers({ toFake: ["Date"] });
  const url = new URL(path, window.location.origin);
  if (at !== undefined) url.searchParams.set("at", at);
  window.history.replaceState(null, "", url);

  const page = await loadPage(url.pathname, "/");
  return { ...render(<SiteRouter basename="/" page={page} />), user: userEvent.setup() };
}
