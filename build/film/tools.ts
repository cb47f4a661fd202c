import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import { promisify } from "node:util";
import { type Browser, chromium } from "@playwright/test";

const execute = promisify(execFile);

/** What a person running the film should read instead of a stack trace. */
export class Missing extends Error {}

/** Runs ffmpeg and gives back what it wrote to its log. Throws with the end of that log if it fails. */
export async function ffmpeg(...args: string[]): Promise<string> {
  try {
    const { stderr } = await execute("ffmpeg", ["-hide_banner", "-nostdin", "-y", ...args], {
      maxBuffer: 64_000_000,
    });
    return stderr;
  } catch (error) {
    const { code, stderr = "" } = error as { code?: string; stderr?: string };
    if (code === "ENOENT") throw new Missing("ffmpeg is not installed (Debian: apt-get install ffmpeg).");
    throw new Error(`ffmpeg ${args.join(" ")}\n${stderr.slice(-2000)}`, { cause: error });
  }
}

/** Stops before minutes of drawing if the last step could not be taken. */
export async function checkEncoders(...names: string[]) {
  const { stdout } = await execute("ffmpeg", ["-hide_banner", "-encoders"]).catch(() => {
    throw new Missing("ffmpeg is not installed (Debian: apt-get install ffmpeg).");
  });
  const lacking = names.filter((name) => !stdout.includes(` ${name} `));
  if (lacking.length > 0) throw new Missing(`This ffmpeg was built without ${lacking.join(", ")}.`);
}

const SYSTEM_BROWSERS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];

async function systemBrowser(): Promise<string | undefined> {
  for (const path of [process.env.CHROMIUM, ...SYSTEM_BROWSERS]) {
    if (
      path &&
      (await access(path).then(
        () => true,
        () => false,
      ))
    )
      return path;
  }
  return undefined;
}

/** Chromium where the system or CHROMIUM has one, else Playwright's own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await systemBrowser();
  // Software drawing and one colour profile, so that two machines give the same pixels.
  const args = [
    "--disable-gpu",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--disable-lcd-text",
  ];
  try {
    return await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  } catch (error) {
    throw new Missing(
      `No browser to draw with. Install Chromium (Debian: apt-get install chromium; anywhere: npx playwright install chromium) or name one in CHROMIUM.\n${String(error).split("\n")[0]}`,
      { cause: error },
    );
  }
}
