import config from "./playwright.config.ts";

/** Every built file, with every fault. */
export default { ...config, testIgnore: [], testMatch: "assets.spec.ts" };
