import config from "./playwright.config.ts";

/** The suite on a machine that does other work too. */
export default { ...config, globalSetup: "./support/busy-threads.ts" };
