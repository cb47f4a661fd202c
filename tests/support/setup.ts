import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { MotionGlobalConfig } from "framer-motion";
import { afterEach, beforeEach, expect, vi } from "vitest";

// happy-dom cannot cancel an animation without an unhandled AbortError.
MotionGlobalConfig.skipAnimations = true;

// happy-dom has no layout to defer, and the work would go on after the test.
vi.mock("#app/deferred-layout.ts", () => ({ deferLayoutBelowFold() {} }));

// How long a slow machine may take; a test that passes does not wait for it.
configure({ asyncUtilTimeout: 10_000 });

const complaints: unknown[][] = [];

/** happy-dom does not know the element <search>, and React says so. */
const isAboutSearch = ([message, tag]: unknown[]) =>
  String(message).startsWith("The tag <%s> is unrecognized") && tag === "search";

beforeEach(() => {
  for (const method of ["error", "warn"] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => {
      if (!isAboutSearch(args)) complaints.push(args);
    });
  }
});

afterEach(() => {
  // Unmounting with the test's own timers still in place lets subscriptions clear what they set.
  if (typeof document !== "undefined") cleanup();
  vi.useRealTimers();
  expect(complaints.splice(0), "what the console was told").toEqual([]);
});
