import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real server, with the site as it would be put online. */
export interface Host {
  url: string;
  /** What it has the built site's compressed files for. */
  encodings: readonly string[];
  stop: () => Promise<void>;
}

/**
 * Starts a server on loopback, in a folder of its own that goes with it.
 *
 * @param prepare fills the folder and gives back the command and its arguments
 * @returns once it listens on the port; throws when it does not within five seconds
 */
export async function startHost(
  port: number,
  encodings: readonly string[],
  prepare: (folder: string) => Promise<[command: string, ...args: string[]]>,
): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), "host-"));
  const [command, ...args] = await prepare(folder);
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const server = spawn(command, args, { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  server.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  if (!(await listens(port))) throw new Error(`${command} did not start.\n${said}`);
  return {
    url: `http://127.0.0.1:${port}`,
    encodings,
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function listens(port: number): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const socket = connect(port, "127.0.0.1");
    const [result] = (await Promise.race([
      once(socket, "connect").then(() => ["open"]),
      once(socket, "error").then(() => ["closed"]),
    ]).catch(() => ["closed"])) as [string];
    socket.destroy();
    if (result === "open") return true;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return false;
}
