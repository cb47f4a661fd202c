import { Agent, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../load/ask.ts";
import { hashOf } from "../load/requests.ts";

const agent = new Agent();
const host = createServer((request, response) => {
  if (request.url === "/cut") response.destroy();
  else response.writeHead(request.url === "/gone" ? 404 : 200).end("the film");
});
beforeAll(() => new Promise<void>((resolve) => void host.listen(0, "127.0.0.1", resolve)));
afterAll(() => void host.close());

test.each([
  ["/", "the film", undefined],
  ["/", "the filn", "/: wrong bytes"],
  ["/gone", "the film", "/gone: status 404"],
  ["/cut", "the film", "/cut: socket hang up"],
])("the load test says of %s, where %j is due: %s", async (path, due, fault) => {
  const url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  const expected = { path, headers: {}, status: 200, hash: hashOf(Buffer.from(due)) };
  expect((await ask(url, expected, agent)).fault).toBe(fault);
});
