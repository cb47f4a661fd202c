import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";
import { builtFiles } from "./built-site.ts";

const COMPRESSIBLE = /\.(?:html|js|css|svg|json|xml|txt|ics|vtt|webmanifest)$/;

/** Writes a Brotli and a gzip file, as small as they get, beside each text file of the built site. */
export function precompress(): Plugin {
  return {
    name: "precompress",
    buildApp: {
      order: "post",
      async handler({ config }) {
        const outDir = resolve(config.root, config.build.outDir);
        const files = (await builtFiles(outDir)).filter((file) => COMPRESSIBLE.test(file));
        await Promise.all(files.map((file) => compress(join(outDir, file))));
      },
    },
  };
}

async function compress(file: string) {
  const text = await readFile(file);
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }));
}
