import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../support/free-port.ts";
import type { Engine } from "./engine.ts";

const DRIVER = "/usr/bin/WebKitWebDriver";
const HOW =
  "Debian: apt-get install webkit2gtk-driver xvfb xauth gstreamer1.0-libav gstreamer1.0-plugins-bad dbus-x11";

/** The key under which WebDriver names an element (W3C WebDriver, "Elements"). */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** WebKitGTK through WebDriver, on a display of its own. A library would be larger than the five commands it saves. */
export async function launchWebkit(): Promise<Engine | string> {
  const binary = findMiniBrowser();
  if (!binary || !existsSync(DRIVER)) return `there is no WebKit driver here (${HOW})`;
  if (spawnSync("which", ["xvfb-run"]).status !== 0) return `there is no display to draw on (${HOW})`;

  const port = await freePort();
  const driver = spawn("xvfb-run", ["-a", DRIVER, `--port=${port}`], { stdio: "ignore", detached: true });
  const command = webdriver(`http://127.0.0.1:${port}/session`);
  const { sessionId, capabilities } = await started(command, binary);
  const session = (path: string, body?: object) => command(`/${sessionId}${path}`, body);
  return {
    version: capabilities.browserVersion,
    goto: async (url) => void (await session("/url", { url })),
    evaluate: async <Value>(expression: string) =>
      (await session("/execute/sync", { script: `return ${expression}`, args: [] })) as Value,
    press: async (selector) => {
      const element = await session("/element", { using: "css selector", value: selector });
      await session(`/element/${idOf(element)}/click`, {}).catch((cause: unknown) => {
        throw new Error(`${selector} could not be pressed`, { cause });
      });
    },
    key: async (key) => {
      const keys = ["keyDown", "keyUp"].map((type) => ({ type, value: key }));
      await session("/actions", { actions: [{ type: "key", id: "keys", actions: keys }] });
    },
    close: async () => {
      await command(`/${sessionId}`, undefined, "DELETE");
      // xvfb-run, its display and the driver are one process group.
      if (driver.pid) process.kill(-driver.pid);
    },
  };
}

function idOf(element: unknown): string {
  return (element as Record<string, string>)[ELEMENT] ?? "";
}

function findMiniBrowser(): string | undefined {
  const folders = ["/usr/lib", "/usr/libexec"].filter((folder) => existsSync(folder));
  const places = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  return [...folders, ...places]
    .flatMap((place) =>
      ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"].map((name) => join(place, name, "MiniBrowser")),
    )
    .find((file) => existsSync(file));
}

type Command = (path: string, body?: object, method?: string) => Promise<unknown>;

function webdriver(root: string): Command {
  return async (path, body, method = body ? "POST" : "GET") => {
    const response = await fetch(root + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error = response.statusText, message = "" } = value as { error?: string; message?: string };
    throw new Error(`WebDriver at ${path}: ${error} ${message}`);
  };
}

type Session = { sessionId: string; capabilities: { browserVersion: string } };

/** A new session; the driver takes a moment until it listens. */
async function started(command: Command, binary: string): Promise<Session> {
  const options = { binary, args: ["--automation"] };
  const alwaysMatch = { browserName: "MiniBrowser", "webkitgtk:browserOptions": options };
  for (let attempt = 0; ; attempt += 1) {
    try {
      return (await command("", { capabilities: { alwaysMatch } })) as Session;
    } catch (error) {
      if (attempt === 50) throw error;
      await new Promise((resume) => setTimeout(resume, 200));
    }
  }
}
