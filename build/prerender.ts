import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Manifest, Plugin } from "vite";
import type { RenderedPage } from "#app/prerender.tsx";

interface PrerenderEntry {
  paths: readonly string[];
  render: (path: string) => Promise<RenderedPage>;
}

/** The file a page is served from: "/" is index.html, "/quotes/x" is quotes/x.html. */
export function fileOf(path: string): string {
  return path === "/" ? "index.html" : `${path.slice(1)}.html`;
}

/**
 * After the browser's build, renders every page of the site map to a complete HTML file beside it, and 404.html for
 * all other addresses. The shell is the built index.html; its comments `head` and `page` mark where a page goes.
 */
export function prerender(): Plugin {
  const serverDir = resolve("node_modules/.prerender");
  return {
    name: "prerender",
    config: () => ({
      builder: {},
      build: { manifest: true },
      environments: {
        ssr: {
          build: {
            outDir: serverDir,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: "src/app/prerender.tsx" },
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
        await builder.build(ssr);
        const outDir = resolve(client.config.root, client.config.build.outDir);
        const shell = await readFile(join(outDir, "index.html"), "utf8");
        const manifestFile = join(outDir, ".vite/manifest.json");
        const manifest = JSON.parse(await readFile(manifestFile, "utf8")) as Manifest;
        const entryUrl = pathToFileURL(join(serverDir, "prerender.js")).href;
        const entry = (await import(`${entryUrl}?${Date.now()}`)) as PrerenderEntry;

        for (const path of [...entry.paths, "/404"]) {
          const { head, page, modules } = await entry.render(path);
          const links = linksFor(modules, manifest, client.config.base);
          const html = shell
            .replace("<!--head-->", () => head)
            .replace("</head>", () => `${links}</head>`)
            .replace("<!--page-->", () => page);
          const file = join(outDir, fileOf(path));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, html);
        }
        await rm(serverDir, { recursive: true, force: true });
        await rm(dirname(manifestFile), { recursive: true, force: true });
        client.logger.info(`prerendered ${entry.paths.length} pages and 404.html`);
      },
    },
  };
}

/** Style sheets and module preloads for what the page imports beyond the entry, in the order of the cascade. */
function linksFor(modules: readonly string[], manifest: Manifest, base: string): string {
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  const loaded = new Set(entry ? reach(entry.file, manifest) : []);
  const chunks = modules.flatMap((module) => reach(manifest[module.slice(1)]?.file ?? "", manifest));
  const files = [...new Set(chunks)].filter((file) => !loaded.has(file));
  return files
    .map((file) =>
      file.endsWith(".css")
        ? `<link rel="stylesheet" crossorigin href="${base}${file}">`
        : `<link rel="modulepreload" crossorigin href="${base}${file}">`,
    )
    .join("");
}

/** A chunk's file with all that it imports, statically, and their style sheets; what is imported comes first. */
function reach(file: string, manifest: Manifest): string[] {
  const chunk = Object.values(manifest).find((candidate) => candidate.file === file);
  if (!chunk) return [];
  const imported = (chunk.imports ?? []).flatMap((name) => reach(manifest[name]?.file ?? "", manifest));
  return [...imported, ...(chunk.css ?? []), file];
}
