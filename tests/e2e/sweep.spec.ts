import { allPaths } from "#content/paths.ts";
import { expect, test } from "../support/test.ts";

for (const path of allPaths) {
  test(`${path} is there`, async ({ page }) => {
    const response = await page.goto(`.${path}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  });
}
