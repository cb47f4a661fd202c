import assert from "node:assert/strict";
import { filmCopy, transcriptCopy } from "#content/film-copy.ts";
import { cues, descriptionCues } from "#content/film-cues.ts";
import { chapters, film } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { controlCopy } from "#content/player-copy.ts";
import { open, until, type Engine } from "./engine.ts";

const VIDEO = "document.querySelector('video')";
const FILM = "document.querySelector('[role=region]')";
const TEXT = "document.body.textContent";
const button = (label: string) => `[role=region] button[aria-label^="${label}"]`;
const isPressed = (label: string, pressed: boolean) =>
  `document.querySelector('${button(label)}')?.ariaPressed === "${pressed}"`;
const isAt = (seconds: number) => `Math.abs(${VIDEO}.currentTime - ${seconds}) < 0.5`;
const seek = (engine: Engine, seconds: number) => engine.evaluate(`${VIDEO}.currentTime = ${seconds}`);

/** What the film's player can do, on the film's own page, in the order of a visit. */
export async function player(engine: Engine, url: string) {
  const page = url + paths.featurette;
  await open(engine, `${page}?t=soon`);
  await until(engine, `${TEXT}.includes(${JSON.stringify(filmCopy.noMoment("soon"))})`);
  await transcript(engine);
  await engine.evaluate("localStorage.clear()");
  // Storage can hold anything: what is no choice counts as not chosen.
  await engine.evaluate(
    `localStorage.setItem("film", '{"captionLook":{"font":"Serif","color":{"toString":1}}}')`,
  );
  await open(engine, `${page}?t=0:19`);
  await until(engine, `${TEXT}.includes(${JSON.stringify(filmCopy.playFrom("0:19"))})`);
  await engine.evaluate(CATCH_ACTIONS);
  await engine.evaluate(FAKE_REMOTE);
  await engine.press("main [data-facade] button");
  await until(engine, `${VIDEO}?.currentTime > 19.3`);
  await until(engine, `document.querySelector('${button("Captions")}')`);
  await engine.evaluate(`${VIDEO}.pause()`);
  const steps = [lockScreen, chapterKeys, descriptions, captionLook, taps, otherScreen, remembered, ending];
  for (const step of steps) {
    await step(engine, page).catch((cause: unknown) => {
      throw new Error(step.name, { cause });
    });
  }
}

async function transcript(engine: Engine) {
  await engine.press(`nav[aria-label="${transcriptCopy.take.label}"] button`);
  await until(engine, `/Copied\\.|${transcriptCopy.take.copy.refused}/.test(${TEXT})`);
  const files = await engine.evaluate<string[]>(
    "Promise.all(Array.from(document.querySelectorAll('main nav a[download]'), async ({ href }) => (await fetch(href)).text()))",
  );
  assert.ok(files[0]?.includes(cues[0]?.text ?? ""), "the text");
  assert.match(files[1] ?? "", /^WEBVTT/);
  await engine.evaluate("void (window.print = () => (document.documentElement.dataset.printed = ''))");
  // WebKit's driver cannot scroll the last button of the narrow column into view.
  await engine.evaluate(
    `document.querySelector('nav[aria-label="${transcriptCopy.take.label}"] > button:last-child').click()`,
  );
  await until(engine, "'printed' in document.documentElement.dataset");
}

/** No driver reaches the system's media panel, so the page keeps the handlers that the player hands to it. */
const CATCH_ACTIONS = `void (() => {
  const session = navigator.mediaSession;
  if (!session) return;
  window.actions = {};
  const set = session.setActionHandler.bind(session);
  session.setActionHandler = (action, handler) => {
    set(action, handler);
    window.actions[action] = handler;
  };
})()`;

async function lockScreen(engine: Engine) {
  if (!(await engine.evaluate<boolean>("'mediaSession' in navigator"))) return;
  await until(engine, "window.actions.seekto && navigator.mediaSession.metadata?.artwork.length === 5");
  assert.equal(await engine.evaluate("navigator.mediaSession.metadata.title"), film.title);
  const act = (action: string, detail = {}) =>
    engine.evaluate(`void window.actions.${action}(${JSON.stringify({ action, ...detail })})`);
  await act("seekto", { seekTime: 40 });
  await until(engine, isAt(40));
  await act("seekforward");
  await until(engine, isAt(50));
  await act("seekbackward", { seekOffset: 20 });
  await until(engine, isAt(30));
  await act("play");
  await until(engine, `!${VIDEO}.paused`);
  await act("pause");
  await until(engine, `${VIDEO}.paused`);
}

async function chapterKeys(engine: Engine) {
  const [first, second, third] = chapters;
  assert.ok(first && second && third);
  await engine.evaluate(`${FILM}.focus()`);
  await seek(engine, second.start + 5);
  for (const [key, chapter] of [
    ["n", third],
    ["p", second],
    ["p", first],
  ] as const) {
    await engine.key(key);
    await until(engine, isAt(chapter.start));
    await until(engine, `${FILM}.textContent.includes(${JSON.stringify(chapter.title)})`);
  }
  await engine.evaluate(`document.querySelectorAll("h3 button")[2].click()`);
  await until(engine, isAt(third.start));
  await until(engine, `document.querySelectorAll("h3 button")[2].ariaCurrent`);
  await engine.evaluate(`${VIDEO}.pause()`);
}

async function descriptions(engine: Engine) {
  const cue = descriptionCues.at(-1);
  assert.ok(cue);
  await engine.evaluate("document.querySelector('input[type=search]').focus()");
  await seek(engine, cue.start + 0.1);
  await engine.press(button("Descriptions"));
  await until(engine, isPressed("Descriptions", true));
  const live = "document.querySelector('.sr-only[aria-live]').textContent";
  await until(engine, `${live} === ${JSON.stringify(cue.text)}`);
  await until(engine, `${FILM}.textContent.includes(${JSON.stringify(cue.text)})`);
  await engine.key("d");
  await until(engine, isPressed("Descriptions", false));
}

async function captionLook(engine: Engine) {
  await engine.evaluate("document.querySelector('[role=region] button[aria-haspopup=dialog]').click()");
  await until(engine, "document.querySelector('dialog[open] select')");
  const size = "parseFloat(getComputedStyle(document.querySelector('dialog[open] p span')).fontSize)";
  const before = await engine.evaluate<number>(size);
  const looks = "Array.from(document.querySelectorAll('dialog[open] select'), ({ value }) => value).join()";
  await until(engine, `${looks} === "Normal,Serif,Bone,Black,Full"`);
  await engine.evaluate(`void ((select) => {
    select.value = "Largest";
    select.dispatchEvent(new Event("change", { bubbles: true }));
  })(document.querySelector("dialog[open] select"))`);
  await until(engine, `${size} === ${before * 2}`);
  await engine.evaluate("document.querySelector('dialog[open]').close()");
}

async function taps(engine: Engine) {
  await seek(engine, 30);
  await until(engine, isAt(30));
  // Two taps in one go: a slow driver would make two single taps of them.
  const tap = (share: number, times = 1) =>
    engine.evaluate(`void ((video) => {
      const { left, top, width, height } = video.getBoundingClientRect();
      const at = { clientX: left + width * ${share}, clientY: top + height / 2 };
      for (const type of Array(${times}).fill(["pointerdown", "pointerup", "click"]).flat())
        video.dispatchEvent(new PointerEvent(type, { ...at, pointerType: "touch", bubbles: true }));
    })(${VIDEO})`);
  await tap(0.9, 2);
  await until(engine, isAt(40));
  await tap(0.1, 2);
  await until(engine, isAt(30));
  assert.equal(await engine.evaluate(`${VIDEO}.paused`), true, "two taps do not play");

  const hint = `${FILM}.textContent.includes(${JSON.stringify(controlCopy.taps.hint)})`;
  await tap(0.1);
  await until(engine, `!${VIDEO}.paused && ${hint}`);
  await tap(0.1);
  await until(engine, `${VIDEO}.paused && !${hint}`);
}

/** No driver has a second screen, so the page gets a Remote Playback that the test controls. */
const FAKE_REMOTE = `void (() => {
  const remote = Object.assign(new EventTarget(), {
    state: "disconnected",
    prompt: () => Promise.resolve((document.documentElement.dataset.prompted = "")),
    watchAvailability: (report) => Promise.resolve((window.reportScreen = report)),
    cancelWatchAvailability: () => Promise.resolve(),
  });
  Object.defineProperty(HTMLMediaElement.prototype, "remote", { value: remote, configurable: true });
})()`;

async function otherScreen(engine: Engine) {
  const remote = `document.querySelector('${button(controlCopy.remote)}')`;
  assert.equal(await engine.evaluate(`${remote} === null`), true, "no button without a screen");
  await engine.evaluate("void window.reportScreen(true)");
  await until(engine, remote);
  await engine.press(button(controlCopy.remote));
  await until(engine, "'prompted' in document.documentElement.dataset");
}

/** Settings outlast the page. */
async function remembered(engine: Engine, page: string) {
  await engine.press(button("Captions"));
  await engine.press(button("Descriptions"));
  await engine.press(button("Speed"));
  await engine.key("m");
  await engine.evaluate(`${VIDEO}.volume = 0.5`);
  const state = `(({ volume, muted, playbackRate }) => [volume, muted, playbackRate > 1].join())(${VIDEO})`;
  await until(engine, `${state} === "0.5,true,true"`);
  await until(engine, `JSON.parse(localStorage.getItem("film")).volume === 0.5`);
  await open(engine, page);
  await engine.press("main [data-facade] button");
  await until(engine, `${state} === "0.5,true,true"`);
  await until(engine, isPressed("Captions", true));
  await until(engine, isPressed("Descriptions", true));
  await until(engine, `${VIDEO}.currentTime > 0 && !${VIDEO}.paused`);
  await engine.evaluate("localStorage.clear()");
}

async function ending(engine: Engine) {
  await seek(engine, film.durationSeconds - 0.4);
  await engine.evaluate(`void ${VIDEO}.play()`);
  await until(engine, `${VIDEO}.ended`);
  await until(engine, `${FILM}.querySelector('a[href="${paths.quotes}"]')`);
  await until(engine, `${FILM}.querySelector("button[aria-haspopup=dialog]")`);
  await seek(engine, 10);
  await until(engine, `!${FILM}.querySelector('a[href="${paths.quotes}"]')`);
}
