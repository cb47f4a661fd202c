import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The rules of axe, run in the page itself: by default a second page is opened to write the report, which costs seconds. */
export function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
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
 * What is wrong with links and buttons while they have the focus: text with a contrast below 4.5:1, or a ring that is cut
 * off by the window, lies over the text, or has the color of what it lies on. Needs a Tab press before.
 */
export function findPoorFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const luminance = (color: string) => {
      const channels = color.startsWith("#")
        ? color.match(/\w\w/g)?.map((channel) => Number.parseInt(channel, 16))
        : color.match(/[\d.]+/g)?.map(Number);
      const [red = 0, green = 0, blue = 0] = (channels ?? []).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (...colors: string[]) => {
      const [least = 0, most = 0] = colors.map(luminance).toSorted((a, b) => a - b);
      return (most + 0.05) / (least + 0.05);
    };
    function faultsOf(control: HTMLElement): string[] {
      control.focus();
      if (!control.matches(":focus-visible")) return [];
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
      return Object.entries({
        "text is faint": isFilled && contrast(color, backgroundColor) < 4.5,
        "ring is cut off": hasRing && Math.min(box.top, box.left) < reach,
        "ring is over the text":
          hasRing && text.width > 0 && text.bottom > box.top && text.left - box.left < -offset - 1,
        "ring is faint":
          hasRing && contrast(outlineColor, isFilled && reach <= 0 ? backgroundColor : paper) < 3,
      }).flatMap(([fault, isTrue]) => (isTrue ? [`${fault}: ${control.outerHTML.slice(0, 80)}`] : []));
    }
    return Array.from(document.querySelectorAll<HTMLElement>("a, button")).flatMap(faultsOf);
  });
}

/** Shapes of drawings that are hardly to be told from the page, in forced colors; those in the color of the page are holes. */
export function findFaintShapes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const paper = channels(getComputedStyle(document.querySelector("h2") ?? document.body).backgroundColor);
    return Array.from(document.querySelectorAll("svg [fill]:not([fill=none], pattern *)")).flatMap(
      (shape) => {
        const fill = channels(getComputedStyle(shape).fill);
        const distance = Math.max(
          ...paper.slice(0, 3).map((channel, index) => Math.abs(channel - (fill[index] ?? channel))),
        );
        return distance > 0 && distance < 64 ? [shape.outerHTML.slice(0, 80)] : [];
      },
    );
  });
}

/** Visible texts smaller than a size in pixels. */
export function findSmallText(page: Page, leastPx: number): Promise<string[]> {
  return page.evaluate((least) => {
    const texts = "body :is(p, li, dt, dd, a, button, blockquote, span):not(.sr-only, .sr-only *)";
    return Array.from(document.querySelectorAll(texts), (text) => ({
      text,
      size: Number.parseFloat(getComputedStyle(text).fontSize),
    }))
      .filter(({ text, size }) => size < least && text.textContent?.trim() && text.checkVisibility())
      .map(({ text, size }) => `${size} px: ${text.outerHTML.slice(0, 80)}`);
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

/** Outline and colors of each element and all that is in it. The search field shows its focus on its frame. */
export function focusStyles(all: Element[]) {
  return all.map((element) =>
    [element.closest("search") ?? element, ...element.querySelectorAll("*")]
      .flatMap((part) => [getComputedStyle(part), getComputedStyle(part, "::after")])
      .map(({ outline, backgroundColor, color }) => `${outline} ${backgroundColor} ${color}`)
      .join(),
  );
}

/** The spacing that WCAG 1.4.12 demands room for, as a visitor's own style sheet sets it. */
const TEXT_SPACING = `
  * { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
  p { margin-bottom: 2em !important }
`;

/** Sets that spacing or removes it, and waits until the page has noticed. */
export async function setTextSpacing(page: Page, isSpaced: boolean) {
  await page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    isSpaced ? TEXT_SPACING : "",
  );
  await page.locator(isSpaced ? "html[data-text-spacing]" : "html:not([data-text-spacing])").waitFor();
}
