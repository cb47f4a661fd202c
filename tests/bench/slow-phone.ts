import type { Browser, CDPSession, Page } from "@playwright/test";

/** Slow 4G, and a processor a quarter as fast as this machine's. */
const LATENCY_MS = 150;
const BYTES_PER_SECOND = (1.6 * 1_000_000) / 8;
const CPU_SLOWDOWN = 4;

/** The headers of all answers. HTTP/1.1 repeats them with each; over HTTP/2 they shrink to a few bytes. */
export const HEADERS = "Headers";

export interface Visit {
  page: Page;
  cdp: CDPSession;
  /** Bytes over the wire, by the DevTools' names for what they were for (Document, Script, Font, …) and HEADERS. */
  bytes: Map<string, number>;
}

interface VisitOptions {
  isSlowNetwork?: boolean;
  cpuSlowdown?: number;
  viewport?: { width: number; height: number };
}

/** A cold visit: nothing cached, nothing stored, no service worker; it is closed when the work is done. */
export async function visit<Result>(
  browser: Browser,
  work: (visit: Visit) => Promise<Result>,
  {
    isSlowNetwork = true,
    cpuSlowdown = CPU_SLOWDOWN,
    viewport = { width: 1440, height: 900 },
  }: VisitOptions = {},
): Promise<Result> {
  const context = await browser.newContext({ viewport });
  await context.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  const bytes = countBytes(cdp);
  if (isSlowNetwork) await slowDown(cdp);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  try {
    return await work({ page, cdp, bytes });
  } finally {
    await context.close();
  }
}

async function slowDown(cdp: CDPSession) {
  await cdp.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
}

function countBytes(cdp: CDPSession): Map<string, number> {
  const answers = new Map<string, { kind: string; headers: number }>();
  const bytes = new Map<string, number>();
  const count = (kind: string, more: number) => bytes.set(kind, (bytes.get(kind) ?? 0) + more);
  cdp.on("Network.responseReceived", ({ requestId, type, response }) =>
    answers.set(requestId, { kind: type, headers: response.encodedDataLength }),
  );
  cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const { kind, headers } = answers.get(requestId) ?? { kind: "Other", headers: 0 };
    count(kind, encodedDataLength - headers);
    count(HEADERS, headers);
  });
  return bytes;
}
