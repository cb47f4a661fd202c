import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { loadEnv, type Plugin } from "vite";
import { embedHead, embedMarkup } from "#entries/embed-markup.ts";
import { embed } from "#content/site-copy.ts";
import { OEMBED_COUNTDOWN } from "#content/pages.ts";
import { fileOf } from "./prerender.ts";

/** Relative to the project: it has an entry of its own, so that other people's pages load no more than they show. */
const SOURCE = "src/entries/embed.html";

/** Builds the countdown that others may frame, from its own HTML file to dist/embed/countdown.html. */
export function embedPage(): Plugin {
  let url = (path: string) => path;
  return {
    name: "embed",
    config: () => ({
      environments: { client: { build: { rolldownOptions: { input: ["index.html", SOURCE] } } } },
    }),
    configResolved({ base, envDir, mode }) {
      const { SITE_ORIGIN = "" } = loadEnv(mode, envDir || ".", "SITE_");
      url = (path) => SITE_ORIGIN + base.replace(/\/$/, "") + path;
    },
    transformIndexHtml(html, { path }) {
      if (!path.endsWith(SOURCE)) return html;
      return html
        .replace("<!--head-->", () => embedHead(url("/"), url(OEMBED_COUNTDOWN)))
        .replace("<!--page-->", () => embedMarkup(url("/")));
    },
    buildApp: {
      order: "post",
      async handler({ config }) {
        const outDir = resolve(config.root, config.build.outDir);
        const file = join(outDir, fileOf(embed.path));
        await mkdir(dirname(file), { recursive: true });
        await rename(join(outDir, SOURCE), file);
        await rm(join(outDir, "src"), { recursive: true });
      },
    },
  };
}
