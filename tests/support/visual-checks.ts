import axeCore from "axe-core";
import type { Page } from "@playwright/test";
import { setStyle } from "./visitor.ts";

type Axe = typeof import("axe-core");
type Color = { parseString(css: string): Color };

/** Axe in the page, with a part of it that its types leave out. */
declare const axe: Axe & {
  commons: { color: { Color: new () => Color; getContrast(a: Color, b: Color): number } };
};

/** Loads axe into a page, once: @axe-core/playwright does so four times for two answers, and a load costs most of the time. */
async function loadAxe(page: Page) {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeCore.source);
}

/** What violates some rules of axe, or rules with some tags: the name of the rule and the element. */
export async function findViolations(page: Page, rulesOrTags: string[]): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(async (runOnly) => {
    const { violations } = await axe.run({ resultTypes: ["violations"], runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rulesOrTags);
}

/** Sets the size of the window: "390x844". */
export async function resize(page: Page, size: string) {
  const [width = 0, height = 0] = size.split("x").map(Number);
  await page.setViewportSize({ width, height });
}

/** Lets the browser report that the visitor prefers less transparency, and less motion. Playwright has no option for it. */
export async function preferReducedTransparency(page: Page) {
  const session = await page.context().newCDPSession(page);
  const features = [
    { name: "prefers-reduced-transparency", value: "reduce" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ];
  await session.send("Emulation.setEmulatedMedia", { features });
}

/** Elements with a translucent color, opacity or backdrop, those of each dialog and its backdrop included. */
export function findTranslucentParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isPartial = (alpha: string | undefined) => Number(alpha) > 0 && Number(alpha) < 1;
    const shinesThrough = (style: CSSStyleDeclaration) =>
      [style.opacity, style.fillOpacity, style.strokeOpacity].some(isPartial) ||
      [style.backgroundColor, style.color, style.fill, style.stroke].some((color) =>
        isPartial(/(?:rgba\(.*,|\/) ?([\d.]+)\)$/.exec(color)?.[1]),
      ) ||
      style.backdropFilter !== "none";
    const found: string[] = [];
    for (const element of document.querySelectorAll("body, body :not(track)")) {
      const parts = ["", "::before", "::after"];
      if (element instanceof HTMLDialogElement) {
        element.showModal();
        parts.push("::backdrop");
      }
      for (const part of parts)
        if (shinesThrough(getComputedStyle(element, part)))
          found.push(`${element.tagName}.${element.getAttribute("class")}${part}`);
      if (element instanceof HTMLDialogElement) element.close();
    }
    return found;
  });
}

/**
 * What is wrong with controls while they have the focus: they look as at rest, their text has a contrast below 4.5:1, or
 * their ring is cut off by the window, lies over the text, or has the color of what it lies on. Needs a Tab press before.
 */
export async function findPoorFocus(page: Page): Promise<string[]> {
  await loadAxe(page);
  return page.evaluate(() => {
    const { Color, getContrast } = axe.commons.color;
    const contrast = (a: string, b: string) =>
      getContrast(new Color().parseString(a), new Color().parseString(b));
    // The search field shows its focus on its frame.
    const look = (control: Element) =>
      [control.closest("search") ?? control, ...control.querySelectorAll("*")]
        .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, "::after")])
        .map(({ outline, backgroundColor, color }) => `${outline} ${backgroundColor} ${color}`)
        .join();
    function faultsOf(control: HTMLElement): string[] {
      (document.activeElement as HTMLElement).blur();
      const atRest = look(control);
      control.focus();
      if (document.activeElement !== control) return [];
      const { color, backgroundColor, outlineColor, outlineStyle, outlineOffset, outlineWidth } =
        getComputedStyle(control);
      const isFilled = backgroundColor !== "rgba(0, 0, 0, 0)";
      const offset = Number.parseFloat(outlineOffset);
      const reach = offset + Number.parseFloat(outlineWidth);
      const paper = getComputedStyle(control).getPropertyValue("--paper");
      const range = document.createRange();
      range.selectNodeContents(control);
      const [box, text] = [control.getBoundingClientRect(), range.getBoundingClientRect()];
      const hasRing = outlineStyle !== "none";
      const hasText = control instanceof HTMLElement && text.width > 0;
      return Object.entries({
        "looks as at rest": look(control) === atRest,
        "text is faint": isFilled && contrast(color, backgroundColor) < 4.5,
        "ring is cut off": hasRing && Math.min(box.top, box.left) < reach,
        "ring is over the text":
          hasRing && hasText && text.bottom > box.top && text.left - box.left < -offset - 1,
        "ring is faint":
          hasRing && contrast(outlineColor, isFilled && reach <= 0 ? backgroundColor : paper) < 3,
      }).flatMap(([fault, isTrue]) => (isTrue ? [`${fault}: ${control.outerHTML.slice(0, 80)}`] : []));
    }
    const controls = document.querySelectorAll<HTMLElement>("a, button, input, [role=listbox]");
    return [...controls].flatMap(faultsOf);
  });
}

/** Shapes of drawings that are hardly to be told from the page, in forced colors; those in the color of the page are holes. */
export function findFaintShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const paper = channels(getComputedStyle(document.querySelector("h2") ?? document.body).backgroundColor);
    const shapes = [...document.querySelectorAll("svg [fill]:not([fill=none], pattern *)")];
    const faint = shapes.filter((shape) => {
      const fill = channels(getComputedStyle(shape).fill);
      const gaps = paper.slice(0, 3).map((channel, index) => Math.abs(channel - (fill[index] ?? channel)));
      return Math.max(...gaps) > 0 && Math.max(...gaps) < 64;
    });
    return faint.map(({ outerHTML }) => outerHTML.slice(0, 80));
  });
}

/** Visible texts smaller than a size in pixels. */
export function findSmallText(page: Page, leastPx: number): Promise<string[]> {
  return page.evaluate((least) => {
    const texts = "body :is(p, li, dt, dd, a, button, blockquote, span):not(.sr-only, .sr-only *)";
    return Array.from(document.querySelectorAll(texts))
      .filter((text) => text.textContent?.trim() && text.checkVisibility())
      .filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < least)
      .map((text) => `${getComputedStyle(text).fontSize}: ${text.outerHTML.slice(0, 80)}`);
  }, leastPx);
}

/** A fingertip (WCAG 2.5.5), in CSS pixels. Layout counts in 64ths of a pixel and may round one away. */
export const FINGERTIP = 44 - 1 / 64;

/** What can be pressed and is less than a fingertip high or wide, panels that are not open yet included. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const panels = document.querySelectorAll("dialog");
    for (const panel of panels) panel.show();
    // A link in running text is as high as its line.
    const isRunning = (target: Element) =>
      getComputedStyle(target).display === "inline" &&
      target.textContent?.trim() !== target.parentElement?.textContent?.trim();
    // The windows, smaller yet, take the press that is nearest.
    const small = Array.from(document.querySelectorAll("a, button, input, [role=slider]"))
      .filter((target) => target.checkVisibility() && !target.closest(".skip-link") && !isRunning(target))
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < least)
      .map(({ target, box }) => `${target.textContent}: ${box.width} x ${box.height}`);
    for (const panel of panels) panel.close();
    return small;
  }, FINGERTIP);
}

/** The spacing that WCAG 1.4.12 demands room for, as a visitor's own style sheet sets it. */
const TEXT_SPACING = `
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-bottom: 2em !important }
`;

/** Sets that spacing or removes it, and waits until the page has noticed. */
export async function setTextSpacing(page: Page, isSpaced: boolean) {
  await setStyle(page, isSpaced ? TEXT_SPACING : "");
  await page.locator(isSpaced ? "html[data-text-spacing]" : "html:not([data-text-spacing])").waitFor();
}
