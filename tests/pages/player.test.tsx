import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { filmCopy, transcriptCopy } from "#content/film-copy.ts";
import { chapters, cues, film } from "#content/film.ts";
import { paths } from "#content/paths.ts";
import { controlCopy } from "#content/player-copy.ts";
import { shell } from "#content/shell.ts";
import { calendar } from "#content/site-copy.ts";
import { readFilmSettings } from "#features/film/film-settings.ts";
import { filmStore } from "#features/film/film-store.ts";
import { startNativeFilmOnPress } from "#features/film/native-film-start.ts";
import { plainTranscript } from "#features/film/transcript/plain-transcript.ts";
import { visit } from "../support/visit.tsx";

/** Opens the film's page and presses play; happy-dom plays nothing, so a test sends the events of the element. */
async function play(remote?: object) {
  // happy-dom has a remote that answers with no promise.
  Object.defineProperty(HTMLVideoElement.prototype, "remote", { value: remote, configurable: true });
  const { user } = await visit("/featurette");
  onTestFinished(() => {
    act(() => filmStore.close());
    window.localStorage.clear();
  });
  await user.click(screen.getByRole("button", { name: /^Play/ }));
  const { host, video } = filmStore.getState().element ?? {};
  if (!host || !video) throw new Error("There is no film.");
  const player = within(host);
  await player.findByRole("button", { name: /^Captions/ });
  const seek = (seconds: number) => {
    video.currentTime = seconds;
    fireEvent(video, new Event("timeupdate"));
  };
  return { user, host, video, player, seek };
}

test("chapters are headings in the transcript that play the film from there, and the current one is marked", async () => {
  const { user, video, seek } = await play();
  const buttons = chapters.map(({ title }) => {
    const heading = screen.getByRole("heading", { level: 3, name: new RegExp(title) });
    return within(heading).getByRole("button");
  });
  for (const [index, { start }] of chapters.entries()) {
    await user.click(buttons[index] ?? document.body);
    expect(video.currentTime).toBe(start);
    seek(start + 0.1);
    expect(buttons.filter((button) => button.hasAttribute("aria-current"))).toEqual([buttons[index]]);
  }
});

test("N and P go from chapter to chapter, and the key help says so", async () => {
  const { host, video, player, seek } = await play();
  const [first, second, third] = chapters;
  const press = (key: string) => {
    fireEvent.keyDown(host, { key });
    return video.currentTime;
  };
  seek(1);
  expect(press("n")).toBe(second?.start);
  expect(press("n")).toBe(third?.start);
  seek((third?.start ?? 0) + 5);
  expect(press("p")).toBe(third?.start);
  expect(press("p")).toBe(second?.start);
  expect(press("p")).toBe(first?.start);
  expect(press("p")).toBe(first?.start);
  seek(70);
  expect(press("n")).toBe(70);
  const help = player.getByText("Previous or next chapter").parentElement;
  for (const key of ["P", "N"]) expect(within(help ?? host).getByText(key)).toBeInTheDocument();
});

test("at its end the film offers a reminder and the quotes", async () => {
  const { video, player, seek } = await play();
  seek(70);
  expect(player.queryByRole("link", { name: filmCopy.readQuotes })).toBeNull();
  const ended = vi.spyOn(video, "ended", "get").mockReturnValue(true);
  fireEvent(video, new Event("ended"));
  expect(await player.findByRole("link", { name: filmCopy.readQuotes })).toHaveAttribute(
    "href",
    paths.quotes,
  );
  expect(player.getByRole("button", { name: calendar.label })).toHaveAttribute("aria-haspopup", "dialog");
  ended.mockReturnValue(false);
  seek(0);
  expect(player.queryByRole("link", { name: filmCopy.readQuotes })).toBeNull();
});

test.each([
  ["t=soon", "soon"],
  ["from=mail&amp;t=99m", "99m"],
  ["t=0:19", null],
  ["t=", null],
  ["", null],
])("what ?%s has instead of a moment of the film is said", async (query, text) => {
  await visit(`/featurette?${query}`);
  const notice = screen.queryByText(/is not a moment of this film/);
  if (text === null) expect(notice).toBeNull();
  else expect(notice).toHaveTextContent(filmCopy.noMoment(text));
});

test("the transcript names who speaks, is copied whole, downloaded and printed", async () => {
  const print = vi.fn();
  vi.stubGlobal("print", print);
  const { user } = await visit("/featurette");
  const spoken = cues.filter(({ speaker }) => speaker === "Cheo Hodari Coker");
  const [first, second] = spoken.map(({ text }) => screen.getByRole("button", { name: new RegExp(text) }));
  expect(first).toHaveTextContent("Cheo Hodari Coker:");
  expect(second).not.toHaveTextContent("Cheo Hodari Coker:");

  const take = within(screen.getByRole("navigation", { name: transcriptCopy.take.label }));
  await user.click(take.getByRole("button", { name: transcriptCopy.take.copy.copy }));
  expect(await navigator.clipboard.readText()).toBe(plainTranscript());
  const files = take.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(files).toEqual([film.transcript, film.captions]);
  await user.click(take.getByRole("button", { name: transcriptCopy.take.print }));
  expect(print).toHaveBeenCalledOnce();
});

test("the look of captions is chosen, shown and remembered; a look that does not exist changes nothing", async () => {
  window.localStorage.setItem("film", '{"captionLook":{"font":"Serif","color":{"toString":1}}}');
  const { user, host, player } = await play();
  await user.click(player.getByRole("button", { name: /^Aa/ }));
  expect(player.getByRole("combobox", { name: "Font" })).toHaveValue("Serif");
  expect(host.style.getPropertyValue("--cue-color")).toBe("var(--bone)");
  await user.selectOptions(player.getByRole("combobox", { name: "Size" }), "Large");
  expect(host.style.getPropertyValue("--cue-size")).toBe("1.5");
  expect(readFilmSettings().captionLook).toMatchObject({ font: "Serif", size: "Large" });
});

test("two taps on a side of the picture seek, one tap pauses, and the first says so once", async () => {
  const { host, video, player, seek } = await play();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  vi.spyOn(host, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 300, 200));
  const tap = (clientX: number) => {
    const init = { button: 0, pointerType: "touch", clientX, bubbles: true };
    fireEvent(video, new PointerEvent("pointerdown", init));
    fireEvent(video, new PointerEvent("pointerup", init));
    fireEvent.click(video);
  };
  const wait = () => act(() => vi.advanceTimersByTimeAsync(4_000));
  seek(30);
  tap(250);
  tap(250);
  expect(video.currentTime).toBe(40);
  await wait();
  tap(50);
  tap(50);
  expect(video.currentTime).toBe(30);
  expect(video.paused).toBe(false);
  await wait();
  const hint = () => player.queryByText(controlCopy.taps.hint);
  tap(50);
  await act(() => vi.advanceTimersByTimeAsync(300));
  expect(video.paused).toBe(true);
  expect(hint()).toBeInTheDocument();
  await wait();
  tap(50);
  await act(() => vi.advanceTimersByTimeAsync(300));
  expect(video.paused).toBe(false);
  expect(hint()).toBeNull();
});

test("the film plays on another screen where the browser finds one", async () => {
  const prompt = vi.fn(() => Promise.resolve());
  let report = (_isAvailable: boolean) => {};
  const remote = Object.assign(new EventTarget(), {
    state: "disconnected",
    prompt,
    watchAvailability: (listener: typeof report) => Promise.resolve((report = listener)),
    cancelWatchAvailability: () => Promise.resolve(),
  });
  const { user, player } = await play(remote);
  expect(player.queryByRole("button", { name: controlCopy.remote })).toBeNull();
  act(() => report(true));
  await user.click(await player.findByRole("button", { name: controlCopy.remote }));
  expect(prompt).toHaveBeenCalledOnce();
});

test("the panel that says why the film does not play goes with the first picture that moves", async () => {
  const { video, player, seek } = await play();
  // As WebKit has it for a film that plays; happy-dom has neither.
  Object.defineProperty(video, "readyState", { value: 2 });
  Object.defineProperty(HTMLMediaElement, "HAVE_FUTURE_DATA", { value: 3, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(HTMLMediaElement, "HAVE_FUTURE_DATA"));
  act(() => filmStore.update({ problem: "slow" }));
  expect(player.getByRole("alert")).toBeVisible();
  seek(7);
  expect(player.queryByRole("alert")).toBeNull();
});

test("before hydration a press on a film that is missing throws nothing", () => {
  document.body.innerHTML = "<div data-facade><video data-native-film></video></div>";
  const video = document.querySelector("video");
  // Vitest fails on a rejection that nobody handles, unless a mock of its own makes it.
  Object.assign(video ?? {}, {
    play: () => Promise.reject(new DOMException("Missing", "NotSupportedError")),
  });
  startNativeFilmOnPress();
  video?.click();
  expect(video).toHaveProperty("controls", true);
  document.body.replaceChildren();
});

test("what a translator has rewritten still changes, once", async () => {
  const { user, seek } = await play();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const all: Node[] = [];
  while (texts.nextNode()) all.push(texts.currentNode);
  // As Google Translate does it.
  for (const text of all) {
    const font = document.createElement("font");
    text.parentNode?.replaceChild(font, text);
    font.append(text.textContent ?? "");
  }
  const motion = screen.getByRole("switch");
  await user.click(motion);
  expect(motion).toHaveTextContent(new RegExp(`: ${shell.motion.off}$`));
  seek(21);
  expect(screen.getByText("0:21", { selector: "span" })).toBeVisible();
  const [line] = cues.filter(({ kind }) => kind === "line");
  await user.type(screen.getByRole("searchbox"), line?.text.slice(3, 12) ?? "");
  expect(document.querySelector("[data-found]")?.textContent).toMatch(new RegExp(`:?${line?.text}$`));
});
