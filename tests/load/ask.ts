import { get, type Agent } from "node:http";
import { hashOf, type Expected } from "./requests.ts";

export interface Answer {
  tookMs: number;
  bytes: number;
  /** What was wrong with it; undefined where all was right. */
  fault?: string | undefined;
}

const TIMEOUT_MS = 15_000;

/** Asks once, and compares status and hash with what they must be. Never throws. */
export function ask(url: string, { path, headers, status, hash }: Expected, agent: Agent): Promise<Answer> {
  const start = performance.now();
  return new Promise((resolve) => {
    const end = (bytes: number, fault?: string) =>
      resolve({ tookMs: performance.now() - start, bytes, fault: fault && `${path}: ${fault}` });
    const request = get(url + path, { agent, headers, timeout: TIMEOUT_MS }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", ({ message }) => end(0, message));
      response.on("end", () => {
        const body = Buffer.concat(parts);
        if (response.statusCode !== status) end(body.length, `status ${response.statusCode}`);
        else end(body.length, hashOf(body) === hash ? undefined : "wrong bytes");
      });
    });
    request.on("timeout", () => request.destroy(new Error("no answer in time")));
    request.on("error", ({ message }) => end(0, message));
  });
}
