import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// happy-dom has no layout to defer, and the work would go on after the test.
vi.mock("#app/deferred-layout.ts", () => ({ deferLayoutBelowFold() {} }));

// How long a slow machine may take; a test that passes does not wait for it.
configure({ asyncUtilTimeout: 10_000 });

// Before the clock is real again, so that subscriptions clear what they set.
afterEach(cleanup);
