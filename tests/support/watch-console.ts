import { afterEach, beforeEach, expect, vi } from "vitest";

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
  vi.useRealTimers();
  expect(complaints.splice(0), "what the console was told").toEqual([]);
});
