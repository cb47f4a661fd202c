import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { rulesOfBuild } from "../../build/built-site.ts";
import { toNginx } from "../../build/header-files.ts";

export interface Nginx {
  url: string;
  stop: () => Promise<void>;
}

/** Where nginx is installed, or null. Debian keeps it off the path of a plain user. */
export function findNginx(): string | null {
  const places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];
  const onPath = spawnSync("nginx", ["-v"], { stdio: "ignore" }).status === 0;
  return onPath ? "nginx" : (places.find((place) => existsSync(place)) ?? null);
}

/** Serves a built site with the configuration that build/deploy/ offers, on loopback, from a folder of its own. */
export async function startNginx(nginx: string, outDir: string, port: number): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), "nginx-"));
  await mkdir(join(folder, "temp"));
  await writeFile(join(folder, "headers.conf"), toNginx(await rulesOfBuild(outDir, "/")));
  await writeFile(join(folder, "site.conf"), await siteConf(outDir, port));
  await writeFile(join(folder, "nginx.conf"), mainConf(folder));
  const server = spawn(nginx, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilItListens(port);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The offered configuration, with this machine's folder and port; Brotli only where nginx has the module. */
async function siteConf(outDir: string, port: number): Promise<string> {
  const conf = await readFile("build/deploy/nginx.conf", "utf8");
  const placed = conf
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${resolve(outDir)};`);
  return brotliModule() ? placed : placed.replace(/^\s*brotli_static on;$/m, "");
}

function mainConf(folder: string): string {
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `  ${name}_temp_path ${folder}/temp;`)
    .join("\n");
  const module = brotliModule();
  // Started by root, its workers would be a user who may not look into root's folders.
  const user = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${module ? `load_module ${module};\n` : ""}${user}daemon off;
worker_processes 2;
worker_rlimit_nofile 8192;
pid ${folder}/nginx.pid;
events { worker_connections 2048; }
http {
  access_log off;
${temp}
  include headers.conf;
  include site.conf;
}
`;
}

function brotliModule(): string | undefined {
  return ["/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"].find((file) => existsSync(file));
}

async function untilItListens(port: number) {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const socket = connect(port, "127.0.0.1");
    const [result] = (await Promise.race([
      once(socket, "connect").then(() => ["open"]),
      once(socket, "error").then(() => ["closed"]),
    ]).catch(() => ["closed"])) as [string];
    socket.destroy();
    if (result === "open") return;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error("nginx did not start; what it said is above.");
}
