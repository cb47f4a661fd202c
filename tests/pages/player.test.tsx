import { act, fireEvent, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import { cues } from "#content/film-cues.ts";
import { shell } from "#content/shell.ts";
import { filmStore } from "#features/film/film-store.ts";
import { startNativeFilmOnPress } from "#features/film/native-film-start.ts";
import { visit } from "../support/visit.tsx";

/** Opens the film's page and presses play; happy-dom plays nothing, so a test sends the events of the element. */
async function play(target = "button") {
  // happy-dom has a remote that answers with no promise.
  Object.defineProperty(HTMLVideoElement.prototype, "remote", { value: undefined, configurable: true });
  const { user } = await visit("/featurette");
  onTestFinished(() => {
    act(() => filmStore.close());
    window.localStorage.clear();
  });
  await user.click(screen.getByRole("button", { name: /^Play/ }).closest(target) ?? document.body);
  const { host, video } = filmStore.getState().element ?? {};
  if (!host || !video) throw new Error("There is no film.");
  const player = within(host);
  await player.findByRole("button", { name: /^Captions/ });
  const seek = (seconds: number) => {
    video.currentTime = seconds;
    fireEvent(video, new Event("timeupdate"));
  };
  return { user, video, player, seek };
}

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

test("before hydration a press starts the film with the keyboard, too; if it is missing, nothing is thrown", async () => {
  document.body.innerHTML = "<div data-facade><video data-native-film></video><button>Play</button></div>";
  const video = document.querySelector("video");
  // Vitest fails on a rejection that nobody handles, unless a mock of its own makes it.
  Object.assign(video ?? {}, {
    play: () => Promise.reject(new DOMException("Missing", "NotSupportedError")),
  });
  startNativeFilmOnPress();
  screen.getByRole("button").focus();
  await userEvent.keyboard("{Enter}");
  expect(video).toHaveProperty("controls", true);
  document.body.replaceChildren();
});

test("a press that began before hydration and ended after it plays the film", async () => {
  startNativeFilmOnPress();
  // What lies under the pointer has changed in between, so the browser reports their common parent.
  const { video } = await play("[data-facade]");
  expect(video).toBeInstanceOf(HTMLVideoElement);
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
