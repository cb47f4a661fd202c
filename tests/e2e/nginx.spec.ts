import { test } from "@playwright/test";
import { freePort } from "../support/free-port.ts";
import { testHost } from "../support/host-tests.ts";
import type { Host } from "../support/host.ts";
import { findNginx, startNginx } from "../support/nginx.ts";

const nginx = findNginx();
test.skip(nginx === null, "nginx is not installed here");

let host: Host;
test.beforeAll(async () => {
  host = await startNginx(nginx ?? "", "dist", await freePort());
});
test.afterAll(() => host?.stop());

testHost(
  () => host.url,
  () => host.encodings,
);
