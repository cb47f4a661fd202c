import type { Browser, CDPSession, Page } from "@playwright/test";

interface Device {
  viewport: { width: number; height: number };
  /** As if on slow 4G. */
  isSlowNetwork: boolean;
  /** How many times slower than this machine. */
  cpuSlowdown: number;
}

const slowPhone: Device = { viewport: { width: 390, height: 844 }, isSlowNetwork: true, cpuSlowdown: 4 };

/** This machine as it is, with a window on its desk. */
export const desktop: Device = {
  viewport: { width: 1440, height: 900 },
  isSlowNetwork: false,
  cpuSlowdown: 1,
};

const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1_000_000) / 8,
  uploadThroughput: (1.6 * 1_000_000) / 8,
};

/** The headers of all answers. HTTP/1.1 repeats them with each; over HTTP/2 they shrink to a few bytes. */
export const HEADERS = "Headers";

export interface Visit {
  page: Page;
  cdp: CDPSession;
  /** Bytes over the wire, by the DevTools' names for what they were for (Document, Script, Font, …) and HEADERS. */
  bytes: Map<string, number>;
}

/**
 * A cold visit, on a slow phone unless told otherwise: nothing cached, nothing stored, no service worker. It is closed
 * when the work is done.
 */
export async function visit<Result>(
  browser: Browser,
  work: (visit: Visit) => Promise<Result>,
  { viewport, isSlowNetwork, cpuSlowdown }: Device = slowPhone,
): Promise<Result> {
  const context = await browser.newContext({ viewport });
  await context.addInitScript(() => {
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  const bytes = countBytes(cdp);
  if (isSlowNetwork) await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
  try {
    return await work({ page, cdp, bytes });
  } finally {
    await context.close();
  }
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
