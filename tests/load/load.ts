import { Agent } from "node:http";
import { freePort } from "../support/free-port.ts";
import { findNginx, startNginx } from "../support/nginx.ts";
import { fileRequests, rangeRequests, type Expected } from "./requests.ts";
import { ask, type Answer } from "./ask.ts";

const CONNECTIONS = 1_000;
const SECONDS = 20;
const MOST_REQUESTS = 200_000;

/** Serves dist/ with nginx on loopback and drives it with many visitors at once, each byte checked. */
export async function main() {
  const nginx = findNginx();
  if (!nginx) {
    console.log(
      "nginx is not installed here; on Debian: apt-get install nginx-light libnginx-mod-http-brotli-static",
    );
    process.exitCode = 1;
    return;
  }
  const server = await startNginx(nginx, "dist", await freePort());
  try {
    const requests = [...(await fileRequests("dist")), ...(await rangeRequests("dist"))];
    console.log(
      `${CONNECTIONS} connections for ${SECONDS} s or ${MOST_REQUESTS} requests, ${requests.length} kinds`,
    );
    report(await drive(server.url, requests));
  } finally {
    await server.stop();
  }
}

/** Each connection asks for one thing after another, picked in turn, so that pages and ranges are always mixed. */
async function drive(url: string, requests: readonly Expected[]): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const answers: Answer[] = [];
  const endMs = performance.now() + SECONDS * 1_000;
  let asked = 0;
  async function visitor(first: number) {
    for (let turn = first; performance.now() < endMs && asked < MOST_REQUESTS; turn += 7) {
      const request = requests[turn % requests.length];
      if (!request) return;
      asked += 1;
      answers.push(await ask(url, request, agent));
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => visitor(index)));
  agent.destroy();
  return answers;
}

function report(answers: readonly Answer[]) {
  const failed = answers.filter(({ fault }) => fault);
  const times = answers.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
  const at = (share: number) => `${Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)} ms`;
  const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0);
  console.log(`${answers.length} answers, ${(answers.length / SECONDS).toFixed(0)} a second`);
  console.log(`${(bytes / 1e6).toFixed(0)} MB, all hashes compared`);
  console.log(`median ${at(0.5)}, 95 % within ${at(0.95)}, 99 % within ${at(0.99)}, longest ${at(1)}`);
  console.log(`${failed.length} faults`);
  for (const { fault } of failed.slice(0, 10)) console.log(`  ${fault}`);
  if (failed.length > 0 || answers.length < CONNECTIONS) process.exitCode = 1;
}
