import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { rulesOfBuild } from "../../tools/vite/built-site.ts";
import { toNginx } from "../../tools/vite/header-files.ts";
import { startHost, type Host } from "./host.ts";

/** Where nginx is installed, or null. Debian keeps it off the path of a plain user. */
export function findNginx(): string | null {
  const places = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];
  const onPath = spawnSync("nginx", ["-v"], { stdio: "ignore" }).status === 0;
  return onPath ? "nginx" : (places.find((place) => existsSync(place)) ?? null);
}

/** Serves a built site with the configuration that tools/deploy/ offers. */
export function startNginx(nginx: string, outDir: string, port: number): Promise<Host> {
  const encodings = brotliModule() ? ["br", "gzip"] : ["gzip"];
  return startHost(port, encodings, async (folder) => {
    await mkdir(join(folder, "temp"));
    await writeFile(join(folder, "headers.conf"), toNginx(await rulesOfBuild(outDir, "/")));
    await writeFile(join(folder, "site.conf"), await siteConf(outDir, port));
    await writeFile(join(folder, "nginx.conf"), mainConf(folder));
    return [nginx, "-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"];
  });
}

/** The offered configuration, with this machine's folder and port; Brotli only where nginx has the module. */
async function siteConf(outDir: string, port: number): Promise<string> {
  const conf = await readFile("tools/deploy/luke-cage.conf", "utf8");
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
