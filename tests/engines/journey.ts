import assert from "node:assert/strict";
import { lead } from "#content/people.ts";
import { paths } from "#content/paths.ts";
import { DAY_MS } from "#lib/instants.ts";
import { beforePremiere } from "../support/premiere.ts";
import { open, until, type Engine } from "./engine.ts";

/** From the poster to a quotation and back, past the switch for motion. */
export async function journey(engine: Engine, url: string) {
  await watchCountdown(engine, url);
  await open(engine, url + paths.home);
  await engine.press(`nav a[href="${paths.quotes}"]`);
  await until(engine, `location.pathname === "${paths.quotes}"`);
  await until(engine, "document.activeElement.tagName === 'H1'");
  await sheetAtRest(engine);
  const title = await engine.evaluate<string>("document.title");
  await engine.press('main a[href^="/quotes/"]');
  await until(engine, `document.title !== ${JSON.stringify(title)}`);
  await engine.evaluate("history.back()");
  await until(engine, `document.title === ${JSON.stringify(title)}`);
  await sheetAtRest(engine);

  await engine.press("footer [role=switch]");
  await until(engine, "document.documentElement.dataset.motion === 'reduced'");
  await engine.goto(url + paths.character(lead.slug));
  assert.equal(await engine.evaluate("document.documentElement.dataset.motion"), "reduced", "remembered");
}

async function watchCountdown(engine: Engine, url: string) {
  await open(engine, `${url}${paths.home}?at=${beforePremiere(40 * DAY_MS)}`);
  await until(engine, "/\\d+ days/.test(document.querySelector('[role=timer]').textContent)");
  const seconds = "document.querySelector('[data-unit=seconds]').textContent";
  const before = await engine.evaluate<string>(seconds);
  await until(engine, `${seconds} !== ${JSON.stringify(before)}`);
}

/** A visitor can press while a page still slides in; WebKit's driver cannot. */
async function sheetAtRest(engine: Engine) {
  await until(engine, `!document.querySelector(":root:is(:active-view-transition)")`);
}
