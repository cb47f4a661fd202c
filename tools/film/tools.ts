import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { promisify } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { findChromium } from "../find-chromium.ts";

const execute = promisify(execFile);
const NO_FFMPEG = "ffmpeg is not installed (Debian: apt-get install ffmpeg).";
const NO_BROWSER =
  "No browser to draw with. Install Chromium (Debian: apt-get install chromium; anywhere: npx playwright install chromium) or name one in CHROME_PATH.";

/** What a person running the film should read instead of a stack trace. */
export class Missing extends Error {}

/**
 * Runs ffmpeg and gives back what it wrote to its log; `onSecond` hears how far into the film it is.
 * Throws with the end of that log if it fails.
 */
export async function ffmpeg(args: string[], onSecond?: (second: number) => void): Promise<string> {
  const child = spawn("ffmpeg", ["-hide_banner", "-nostdin", "-y", ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    log += text;
    const [, hours, minutes, seconds] = /time=(\d+):(\d+):(\d+)/.exec(text) ?? [];
    if (onSecond && seconds) onSecond(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  });
  const [code] = await once(child, "close").catch((error: { code?: string }) => {
    if (error.code === "ENOENT") throw new Missing(NO_FFMPEG);
    throw error;
  });
  if (code !== 0) throw new Error(`ffmpeg ${args.join(" ")}\n${log.slice(-2000)}`);
  return log;
}

/** Stops before minutes of drawing if the last step could not be taken. */
export async function checkEncoders(...names: string[]) {
  const { stdout } = await execute("ffmpeg", ["-hide_banner", "-encoders"]).catch(() => {
    throw new Missing(NO_FFMPEG);
  });
  const lacking = names.filter((name) => !stdout.includes(` ${name} `));
  if (lacking.length > 0) throw new Missing(`This ffmpeg was built without ${lacking.join(", ")}.`);
}

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Any Chromium there is, set up so that two machines give the same pixels. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === undefined) throw new Missing(NO_BROWSER);
  // Software drawing and one color profile.
  const args = [
    "--disable-gpu",
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--disable-lcd-text",
  ];
  return chromium.launch({ args, executablePath: executablePath || undefined });
}
