import type { Page } from "@playwright/test";
import { skyline } from "#content/home.ts";
import { paths } from "#content/paths.ts";
import { show } from "#content/show.ts";
import { expect, open, step, test } from "../support/test.ts";

/** What the browser tells a screen reader; a role of ARIA says what the page's author meant. */
async function accessibilityTree(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const roles = new Map(nodes.map(({ nodeId, role }) => [nodeId, String(role?.value)]));
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, childIds = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ""),
      children: childIds.map((id) => roles.get(id)),
    }));
}

test("each thing is one stop for a screen reader", async ({ page }) => {
  for (const path of [paths.home, paths.featurette, paths.quotes])
    await step(path, async () => {
      await open(page, path);
      if (path === paths.home) await page.getByRole("option").first().waitFor();
      const tree = await accessibilityTree(page);
      const only = (role: string) => tree.filter((node) => node.role === role);
      const statuses = [...only("status"), ...only("timer"), ...only("alert")];
      expect.soft(statuses.filter(({ name, children }) => !name && children.length === 0)).toEqual([]);
      for (const { name, children } of [...only("link"), ...only("button")])
        expect.soft(children.filter((role) => role === "StaticText").length, name).toBeLessThan(3);
      if (path !== paths.home) return;
      const question = tree.filter(({ name, role }) => name === show.siteName && role !== "RootWebArea");
      expect.soft(question).toEqual([
        { role: "heading", name: show.siteName, children: ["image"] },
        { role: "image", name: show.siteName, children: [] },
      ]);
      const options = only("option").map(({ name }) => name);
      expect(options).toHaveLength(await page.locator("[role=option]").count());
      expect
        .soft(options.map((name) => name.replace(/,.*/, "")))
        .toEqual(options.map((_, index) => skyline.window(index + 1)));
      expect(only("listbox")[0]?.children.filter((role) => role === "option")).toHaveLength(options.length);
    });
});
