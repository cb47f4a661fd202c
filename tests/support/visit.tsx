import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { createBrowserRouter } from "react-router";
import { onTestFinished } from "vitest";
import { routes } from "#app/routes.tsx";
import { ViewTransitionRouter } from "#app/view-transition-router.tsx";

interface VisitOptions {
  /** The previewed moment, as in the address: "2027-09-30T06:59:50Z". */
  at?: string;
}

/** Opens an address of the site in the real route table and waits for its page. */
export async function visit(path: string, { at }: VisitOptions = {}) {
  const url = new URL(path, window.location.origin);
  if (at !== undefined) url.searchParams.set("at", at);
  window.history.replaceState(null, "", url);

  const router = createBrowserRouter(routes);
  onTestFinished(() => router.dispose());
  // Not a findBy…: those wait on setTimeout, which a test of the countdown has in its own hands.
  await new Promise<void>((resolve) => {
    if (router.state.initialized) return resolve();
    const stop = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      stop();
      resolve();
    });
  });
  return { ...render(<ViewTransitionRouter router={router} />), user: userEvent.setup() };
}
