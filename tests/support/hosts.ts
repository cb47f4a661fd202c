import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { request, type Agent, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { rulesOfBuild } from "../../tools/vite/built-site.ts";
import { toCaddy, toNginx } from "../../tools/vite/header-files.ts";
import { freePort } from "./free-port.ts";

/** A kind of server that the built site is tested on. */
export interface HostKind {
  name: string;
  /** The program, where it is installed: by name on the path, or in full. */
  program: string | undefined;
  /** A header that it sets itself, whatever it is told. */
  ownHeader?: string;
  /** Fills an empty folder with what the server needs there, and returns the program's arguments. */
  prepare: (folder: string, port: number, outDir: string) => Promise<string[]> | string[];
}

export interface Host {
  url: string;
  stop: () => Promise<void>;
}

const BROTLI_MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
export const nginxHasBrotli = existsSync(BROTLI_MODULE);

/** The recipe in tools/deploy/, with this machine's folder and port; Brotli only where nginx has the module. */
export const nginx: HostKind = {
  name: "nginx",
  // Debian keeps it off the path of a plain user.
  program: findProgram("nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"),
  async prepare(folder, port, outDir) {
    const recipe = (await readFile("tools/deploy/luke-cage.conf", "utf8"))
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace(/root [^;]+;/, `root ${resolve(outDir)};`)
      .replace(/^\s*brotli_static on;$/m, (line) => (nginxHasBrotli ? line : ""));
    const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (name) => `${name}_temp_path ${folder}/temp;`,
    );
    const conf = [
      nginxHasBrotli ? `load_module ${BROTLI_MODULE};` : "",
      // Started by root, its workers would be a user who may not look into root's folders.
      process.getuid?.() === 0 ? "user root;" : "",
      `daemon off; worker_processes 2; worker_rlimit_nofile 8192; pid ${folder}/nginx.pid;`,
      "events { worker_connections 2048; }",
      `http { access_log off; ${temp.join(" ")} include headers.conf; include site.conf; }`,
    ];
    await mkdir(join(folder, "temp"));
    await writeFile(join(folder, "headers.conf"), toNginx(await rulesOfBuild(outDir, "/")));
    await writeFile(join(folder, "site.conf"), recipe);
    await writeFile(join(folder, "nginx.conf"), conf.join("\n"));
    return ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"];
  },
};

/** The recipe in tools/deploy/, without a certificate. */
export const caddy: HostKind = {
  name: "Caddy",
  program: findProgram("caddy"),
  async prepare(folder, port, outDir) {
    const recipe = (await readFile("tools/deploy/Caddyfile", "utf8"))
      .replace(/^\S+\.example \{/m, `http://:${port} {\n\tbind 127.0.0.1`)
      .replace(/root \* .+/, `root * ${resolve(outDir)}`);
    const config = join(folder, "Caddyfile");
    await writeFile(config, `{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n${recipe}`);
    await writeFile(join(folder, "luke-cage-headers.caddy"), toCaddy(await rulesOfBuild(outDir, "/")));
    return ["run", "--config", config, "--adapter", "caddyfile"];
  },
};

/** The hosts' own local servers, which read dist/_headers and dist/_redirects. `npm run test:hosts` fetches them. */
export const localServers: HostKind[] = [
  {
    name: "Cloudflare Pages",
    program: findProgram("wrangler"),
    prepare: (_, port, outDir) =>
      `pages dev ${resolve(outDir)} --port=${port} --ip=127.0.0.1 --compatibility-date=2026-01-01`.split(" "),
  },
  {
    name: "Netlify",
    // Its servers on the internet take ours.
    ownHeader: "Cache-Control",
    program: findProgram("netlify"),
    async prepare(folder, port, outDir) {
      await writeFile(join(folder, "netlify.toml"), `[build]\npublish = "${resolve(outDir)}"\n`);
      // The site has no edge functions, and the means to run them would be downloaded.
      const options = "--offline --no-open --internal-disable-edge-functions".split(" ");
      return ["dev", ...options, `--dir=${resolve(outDir)}`, `--port=${port}`];
    },
  },
];

/** Servers without a recipe, as somebody may have one at hand. */
export const plainServers: HostKind[] = [
  ["serve", (port: number) => ["-l", String(port)]] as const,
  ["http-server", (port: number) => ["-a", "127.0.0.1", "-p", String(port)]] as const,
].map(([name, options]) => ({
  name,
  program: findProgram(name),
  prepare: (_, port, outDir) => [...options(port), resolve(outDir)],
}));

/** A program on the path, or in one of the places; undefined where it is not installed. */
export function findProgram(name: string, ...places: string[]): string | undefined {
  const isOnPath = spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;
  return isOnPath ? name : places.find((place) => existsSync(place));
}

/** Starts a server on loopback, in a folder of its own; throws when it does not answer within a minute. */
export async function startHost({ name, program = "", prepare }: HostKind, outDir: string): Promise<Host> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "host-"));
  const args = await prepare(folder, port, outDir);
  const env = { ...process.env, CI: "1", HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const log = await open(join(folder, "log"), "w+");
  // In a process group of its own, so that what it starts ends with it.
  const server = spawn(program, args, {
    cwd: folder,
    detached: true,
    env,
    stdio: ["ignore", log.fd, log.fd],
  });
  const stop = async () => {
    if (server.exitCode === null && server.pid) {
      process.kill(-server.pid, "SIGTERM");
      await once(server, "exit");
    }
    await log.close();
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 600 && server.exitCode === null; attempt += 1) {
    // wrangler listens, and cuts connections, before it is ready.
    if (await ask(url, "/").catch(() => null)) return { url, stop };
    await setTimeout(100);
  }
  const output = await readFile(join(folder, "log"), "utf8");
  await stop();
  throw new Error(`${name} did not start.\n${output}`);
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** The names of all headers, as often as they were sent. */
  names: string[];
  body: Buffer;
}

/** Sends one request, with the path exactly as it is given: `fetch` would tidy it up. */
export async function ask(
  url: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; agent?: Agent; timeout?: number } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const sent = request({ hostname, port, path, ...options });
  sent.on("timeout", () => sent.destroy(new Error("no answer in time")));
  sent.end();
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  return {
    status: answer.statusCode ?? 0,
    headers: answer.headers,
    names: answer.rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase()),
    body: await buffer(answer),
  };
}
