import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest, Plugin, ResolvedConfig } from "vite";
import { assetTags } from "./page-assets.ts";

/** The countdown for other sites' frames: an entry of its own, so that they load only what they show. */
const EMBED_SOURCE = "src/entries/embed.html";

type PrerenderEntry = typeof import("#entries/server.tsx");

/** The file of a page: "/" is index.html, "/quotes/x" is quotes/x.html. */
export function fileOf(path: string): string {
  return path === "/" ? "index.html" : `${path.slice(1)}.html`;
}

/** Renders every page, and 404.html, into the built index.html, at its comments `head` and `page`. */
export function prerender(): Plugin {
  // In node_modules, because the server build imports from there. Another build may run at the same time.
  const serverDir = resolve(`node_modules/.prerender-${process.pid}`);
  return {
    name: "prerender",
    configResolved({ command, env }) {
      if (command === "build" && !env.SITE_ORIGIN)
        throw new Error(
          "Set SITE_ORIGIN to the public origin, such as https://www.example.com, in .env.deploy or the environment.",
        );
    },
    config: () => ({
      builder: {},
      build: { manifest: true },
      environments: {
        client: { build: { rolldownOptions: { input: ["index.html", EMBED_SOURCE] } } },
        ssr: {
          build: {
            outDir: serverDir,
            emptyOutDir: true,
            copyPublicDir: false,
            // One file: it is imported under a new name each time, and its chunks would import it under its own.
            rolldownOptions: { input: "src/entries/server.tsx", output: { codeSplitting: false } },
          },
        },
      },
    }),
    buildApp: {
      order: "post",
      async handler(builder) {
        const { client, ssr } = builder.environments;
        if (!client || !ssr) throw new Error("prerender: the client and ssr environments are missing");
        if (!client.isBuilt) await builder.build(client);
        try {
          await builder.build(ssr);
          const entryUrl = pathToFileURL(join(serverDir, "server.js")).href;
          const entry = (await import(/* @vite-ignore */ `${entryUrl}?${Date.now()}`)) as PrerenderEntry;
          await writeSite(entry, client.config);
          client.logger.info(`prerendered ${entry.allPaths.length} pages and 404.html`);
        } finally {
          await rm(serverDir, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Fills the built shell for each page, and writes the files beside the pages. */
async function writeSite(
  { allPaths, render, embed, renderEmbed, siteFiles }: PrerenderEntry,
  { root, base, build }: ResolvedConfig,
) {
  const outDir = resolve(root, build.outDir);
  const built = await readFile(join(outDir, "index.html"), "utf8");
  // The styles are inline in each page. Vite's link would only delay the first paint.
  const shell = built.replace(/\s*<link rel="stylesheet"[^>]*>/g, "");
  const manifestFile = join(outDir, ".vite/manifest.json");
  const manifest = JSON.parse(await readFile(manifestFile, "utf8")) as Manifest;
  const write = async (name: string, text: string) => {
    const file = join(outDir, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const path of [...allPaths, "/404"]) {
    const { head, page, module } = await render(path);
    const assets = await assetTags(module, { outDir, base, manifest });
    await write(fileOf(path), fill(shell, { head: head + assets, page }));
  }
  const embedShell = await readFile(join(outDir, EMBED_SOURCE), "utf8");
  await write(fileOf(embed.path), fill(embedShell, renderEmbed()));
  await rm(join(outDir, "src"), { recursive: true });
  for (const [name, text] of Object.entries(siteFiles())) await write(name, text);
  await rm(dirname(manifestFile), { recursive: true, force: true });
}

function fill(shell: string, { head, page }: { head: string; page: string }): string {
  return shell.replace("<!--head-->", () => head).replace("<!--page-->", () => page);
}
