import { people } from "#content/people.ts";
import { paths } from "#content/paths.ts";
import { displayWidth } from "#routes/character/display-width.ts";
import { expect, open, test } from "../support/test.ts";

/** Of every length from 3 to 12: narrow letters, usual ones and wide ones. */
const WORDS =
  "Ivy Pop Emma Will Cage Misty Tilly Wyatt Knight Shades Maxima Dillard Mariah Mammoth Danielle Scarface Winthrop " +
  "Cornelius Stillwell Desdemona Bushmaster Willoughby Mohammadou Diamondback Hammersmith Fitzwilliam " +
  "Constantinos Wigglesworth Nightingales";

// Tall: what limits a name is its measure, and not the height of the screen.
for (const viewport of [
  { width: 390, height: 1600 },
  { width: 1440, height: 2400 },
]) {
  test(`a name of any length fills its measure ${viewport.width} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const shares: Record<string, number> = {};
    for (const { slug, name } of people) {
      await open(page, paths.character(slug));
      await page.evaluate(() => document.fonts.ready);
      shares[name] = await page.getByRole("heading", { level: 1 }).evaluate(share);
    }
    // The people to come, in the place of one who is there.
    for (const word of WORDS.split(" ")) {
      const heading = page.getByRole("heading", { level: 1 });
      shares[word] = await heading
        .evaluate(setAs, [word, String(displayWidth(word))])
        .then(() => heading.evaluate(share));
    }
    for (const [name, taken] of Object.entries(shares)) {
      expect(taken, name).toBeGreaterThan(0.75);
      expect(taken, name).toBeLessThanOrEqual(1);
    }
  });
}

/** The widest line's share of its measure: the heading without a margin before the name and a smaller one after it. */
function share(heading: Element) {
  const { paddingLeft } = getComputedStyle(heading);
  const place = heading.clientWidth - parseFloat(paddingLeft) * 1.6;
  const line = document.createRange();
  const widths = [...heading.querySelectorAll("span")].map((span) => {
    line.selectNodeContents(span);
    return line.getBoundingClientRect().width;
  });
  return Math.max(...widths) / place;
}

function setAs(heading: Element, [word = "", letters = ""]: string[]) {
  for (const span of heading.querySelectorAll("span")) span.textContent = word;
  heading.closest("section")?.setAttribute("data-letters", letters);
}
