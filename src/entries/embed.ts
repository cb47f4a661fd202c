import "./embed.css";
import { pageClock } from "#features/countdown/page-clock.ts";
import { isCounting, phaseAt } from "#features/countdown/phase.ts";
import { timeInWords } from "#features/countdown/time-in-words.ts";
import { timeLeft } from "#lib/instants.ts";
import { UNITS } from "./embed-units.ts";

const timer = document.querySelector('[role="timer"]');

/** Writes what has changed and leaves the rest alone. */
function render() {
  const nowMs = pageClock.now();
  const { name, premiereMs } = phaseAt(nowMs);
  document.documentElement.dataset.phase = isCounting(name) ? "counting" : "here";
  if (!isCounting(name)) return write(timer, "");
  const left = timeLeft(premiereMs, nowMs);
  for (const unit of UNITS) {
    write(document.querySelector(`[data-unit="${unit}"]`), String(left[unit]).padStart(2, "0"));
  }
  write(timer, timeInWords(left));
}

function write(element: Element | null, text: string) {
  if (element && element.textContent !== text) element.textContent = text;
}

render();
pageClock.subscribe(render);
