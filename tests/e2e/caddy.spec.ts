import { test } from "@playwright/test";
import { freePort } from "../support/free-port.ts";
import { testHost } from "../support/host-tests.ts";
import type { Host } from "../support/host.ts";
import { findCaddy, startCaddy } from "../support/caddy.ts";

const caddy = findCaddy();
test.skip(caddy === null, "Caddy is not installed here");

let host: Host;
test.beforeAll(async () => {
  host = await startCaddy(caddy ?? "", "dist", await freePort());
});
test.afterAll(() => host?.stop());

testHost(
  () => host.url,
  () => host.encodings,
);
