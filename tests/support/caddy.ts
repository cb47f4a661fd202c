import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { rulesOfBuild } from "../../tools/vite/built-site.ts";
import { toCaddy } from "../../tools/vite/header-files.ts";
import { startHost, type Host } from "./host.ts";

export function findCaddy(): string | null {
  return spawnSync("caddy", ["version"], { stdio: "ignore" }).status === 0 ? "caddy" : null;
}

/** Serves a built site with the Caddyfile that tools/deploy/ offers, without a certificate. */
export function startCaddy(caddy: string, outDir: string, port: number): Promise<Host> {
  return startHost(port, ["br", "gzip"], async (folder) => {
    const config = join(folder, "Caddyfile");
    const offered = await readFile("tools/deploy/Caddyfile", "utf8");
    const placed = offered
      .replace(/^\S+\.example \{/m, `http://127.0.0.1:${port} {`)
      .replace(/root \* .+/, `root * ${resolve(outDir)}`);
    await writeFile(config, `${QUIET}\n${placed}`);
    await writeFile(join(folder, "luke-cage-headers.caddy"), toCaddy(await rulesOfBuild(outDir, "/")));
    return [caddy, "run", "--config", config, "--adapter", "caddyfile"];
  });
}

const QUIET = `{
	admin off
	log {
		level ERROR
	}
}
`;
