import type { Page } from "@playwright/test";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { questionStyles } from "../../tools/vite/display-widths.ts";
import { expect, open, setStyle, step, test } from "../support/test.ts";
import { resize } from "../support/visual-checks.ts";

type Words = { lead: string; name: readonly string[]; mark: string };

const QUESTIONS: readonly Words[] = [
  show.question,
  { lead: "Who are", name: ["The", "Iron", "Fists"], mark: "?" },
  { lead: "What happened to", name: ["Jo", "Li"], mark: "?!" },
  { lead: "Who is", name: ["Daredevil"], mark: "?" },
];

/** Sets another question, with the styles that a build of the site would have for it. */
async function ask(page: Page, words: Words) {
  await page.evaluate(({ lead, name, mark }) => {
    for (const leadBox of document.querySelectorAll("[data-word=lead]")) {
      const nameBox = leadBox.nextElementSibling;
      const template = nameBox?.firstElementChild;
      const last = nameBox?.lastElementChild;
      if (!nameBox || !template || !last?.firstElementChild || !last.lastElementChild)
        throw new Error("No name");
      leadBox.textContent = lead;
      const boxes = name.slice(0, -1).map((word, index) => {
        const box = template.cloneNode() as HTMLElement;
        box.textContent = word;
        box.dataset.word = String(index);
        return box;
      });
      last.firstElementChild.textContent = name.at(-1) ?? "";
      last.firstElementChild.setAttribute("data-word", String(name.length - 1));
      last.lastElementChild.textContent = mark;
      nameBox.replaceChildren(...boxes, last);
    }
  }, words);
  await setStyle(page, await questionStyles(words));
}

test("the question fills the poster, and its last word is on the man's back", async ({ page }) => {
  await open(page, paths.home);
  await step("a copy of the whole page has the question once", async () => {
    const copied = await page.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.body);
      return selection?.toString() ?? "";
    });
    // The sources have the question too, but not in capitals.
    const question = [show.question.lead, ...show.question.name].join(" ").toUpperCase();
    expect(copied.match(new RegExp(question.replaceAll(" ", "\\s+"), "g"))).toHaveLength(1);
  });

  await page.evaluate(() => document.fonts.ready);
  for (const words of QUESTIONS)
    await step(`${words.lead} ${words.name.join(" ")}${words.mark}`, async () => {
      await ask(page, words);
      for (const size of ["390x844", "820x1180", "1280x720", "1440x900", "844x390"]) {
        await resize(page, size);
        const box = await page.evaluate((lastWord) => {
          const stage = document.querySelector("[data-poster=stage]")?.getBoundingClientRect();
          const man = document.querySelector("[data-poster=man]")?.getBoundingClientRect();
          const rects = [...document.querySelectorAll("h1 [data-word]")].map((word) =>
            word.getBoundingClientRect(),
          );
          const last = document.querySelector(`h1 [data-word="${lastWord}"]`)?.getBoundingClientRect();
          if (!stage || !man || !last) throw new Error("There is no poster");
          const left = Math.min(...rects.map((rect) => rect.left));
          const right = Math.max(...rects.map((rect) => rect.right));
          const bottom = Math.max(...rects.map((rect) => rect.bottom));
          return {
            filledWidth: (right - left) / (stage.width - 2 * left),
            filledHeight: (bottom - stage.top) / stage.height,
            // The share of the word, or of the man where the word is wider, that both have in common.
            common:
              (Math.min(last.right, man.right) - Math.max(last.left, man.left)) /
              Math.min(last.width, man.width),
          };
        }, words.name.length - 1);
        expect(Math.max(box.filledWidth, box.filledHeight), size).toBeLessThan(1.01);
        // The type fills the measure, or the height where a long name has more lines.
        expect(Math.max(box.filledWidth / 0.97, box.filledHeight / 0.9), size).toBeGreaterThan(1);
        expect(box.common, size).toBeGreaterThan(0.8);
      }
    });
});
