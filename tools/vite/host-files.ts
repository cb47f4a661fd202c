import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";
import { addressOf, builtFiles, headersFileOf, NOT_FOUND } from "./built-site.ts";

const COMPRESSIBLE = /\.(?:html|js|css|svg|json|xml|txt|ics|vtt|webmanifest)$/;

/** Adds to the built site what hosts read beside its files. Comes after everything that writes or lists files. */
export function hostFiles(): Plugin {
  return {
    name: "host-files",
    buildApp: {
      order: "post",
      async handler({ config: { root, base, build } }) {
        const outDir = resolve(root, build.outDir);
        // Cloudflare Pages and Netlify read these two. Without the second, Cloudflare answers "/404" with 200.
        await writeFile(join(outDir, "_headers"), await headersFileOf(outDir, base));
        await writeFile(join(outDir, "_redirects"), `${base}404 ${base}not-found 302\n`);
        const files = (await builtFiles(outDir)).filter((file) => COMPRESSIBLE.test(file));
        await Promise.all(files.map((file) => compress(join(outDir, file))));
        for (const page of files.filter((file) => file.endsWith(".html"))) await copyToFolder(outDir, page);
      },
    },
  };
}

/** Writes a Brotli and a gzip file, as small as they get, beside a text file. */
async function compress(file: string) {
  const text = await readFile(file);
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }));
}

/**
 * Copies a page to where servers without a recipe look for it: "quotes/index.html" beside "quotes.html". Without the
 * first, Apache, `serve` and Vercel answer "/quotes" with a folder's listing or a 404. Without the second, GitHub Pages
 * and Cloudflare redirect to "/quotes/". Where both exist, no known host does either.
 */
async function copyToFolder(outDir: string, page: string) {
  if (page === "index.html" || page === NOT_FOUND) return;
  const copy = join(outDir, addressOf(page), "index.html");
  await mkdir(dirname(copy), { recursive: true });
  for (const suffix of ["", ".br", ".gz"]) await copyFile(join(outDir, page) + suffix, copy + suffix);
}
