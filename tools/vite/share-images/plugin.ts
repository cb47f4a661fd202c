import { runnerImport, type Plugin } from "vite";
import type { MadeCard } from "./cards.ts";

const ID = "virtual:share-images";
const FOLDER = "images";

/** Draws the share images. Pages import their file names from `virtual:share-images`; the dev server has none. */
export function shareImages(): Plugin {
  let isBuild = false;
  let cards: Promise<MadeCard[]> | undefined;
  return {
    name: "share-images",
    // One set of plugins for both builds, so that the cards are made once.
    config: () => ({ builder: { sharedConfigBuild: true } }),
    configResolved({ command }) {
      // For Vitest and the dev server the command is "serve". Their pages have no pictures.
      isBuild = command === "build";
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      cards ??= isBuild ? makeCards() : Promise.resolve([]);
      const images = (await cards).flatMap((card) =>
        card.path === undefined ? [] : [[card.path, hashedFile(card)]],
      );
      return `export const shareImages = ${JSON.stringify(Object.fromEntries(images))};`;
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      for (const card of (await cards) ?? []) {
        const { name, path, isSaved, png: source } = card;
        if (path !== undefined) this.emitFile({ type: "asset", fileName: hashedFile(card), source });
        if (isSaved) this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}.png`, source });
      }
    },
  };
}

const hashedFile = ({ name, hash }: MadeCard) => `${FOLDER}/${name}-${hash}.png`;

async function makeCards(): Promise<MadeCard[]> {
  const { module } = await runnerImport<typeof import("./cards.ts")>("/tools/vite/share-images/cards.ts");
  return module.makeCards();
}
