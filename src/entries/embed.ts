import "./embed.css";
import { pageClock } from "#features/countdown/page-clock.ts";
import { isCounting, phaseAt } from "#features/countdown/phase.ts";
import { timeInWords } from "#features/countdown/time-in-words.ts";
import { timeLeft, UNITS } from "#lib/instants.ts";

const timer = document.querySelector('[role="timer"]');

/** Writes what has changed and leaves the rest alone. */
function render() {
  const nowMs = pageClock.now();
  const { name, premiereMs } = phaseAt(nowMs);
  document.querySelector(".units")?.toggleAttribute("hidden", !isCounting(name));
  document.querySelector(".here")?.toggleAttribute("hidden", isCounting(name));
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
