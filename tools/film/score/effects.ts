import { RATE, type Track } from "./track.ts";

/** Second-order filter with a Butterworth response (Robert Bristow-Johnson, Audio EQ Cookbook); gives a new track. */
export function filtered(track: Track, type: "lowpass" | "highpass", hertz: number): Track {
  const turn = (2 * Math.PI * hertz) / RATE;
  const [cosine, alpha] = [Math.cos(turn), Math.sin(turn) / Math.SQRT2];
  const edge = type === "lowpass" ? 1 - cosine : 1 + cosine;
  const middle = type === "lowpass" ? edge : -edge;
  const scale = 1 / (1 + alpha);
  const [b0, b1, a1, a2] = [(edge / 2) * scale, middle * scale, -2 * cosine * scale, (1 - alpha) * scale];
  const out = new Float32Array(track.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let index = 0; index < track.length; index += 1) {
    const x = track[index]!;
    const y = b0 * (x + x2) + b1 * x1 - a1 * y1 - a2 * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    out[index] = y;
  }
  return out;
}

/** Adds a copy that is a few milliseconds late and never quite in tune. `phase` in turns, different on each side. */
export function chorus(track: Track, phase: number): Track {
  const [HERTZ, DELAY, DEPTH, WET] = [0.6, 0.005, 0.0018, 0.35];
  return track.map((dry, index) => {
    const swing = Math.sin(2 * Math.PI * ((HERTZ * index) / RATE + phase));
    const place = index - (DELAY + DEPTH * swing) * RATE;
    const left = Math.floor(place);
    if (left < 0) return dry;
    const late = track[left]! + (track[left + 1]! - track[left]!) * (place - left);
    return dry * (1 - WET) + late * WET;
  });
}

/** Louder and softer, as an electric piano's amplifier does it. */
export function tremolo(track: Track, phase: number): Track {
  const [HERTZ, DEPTH] = [4.6, 0.3];
  return track.map((value, index) => {
    const swing = Math.sin(2 * Math.PI * ((HERTZ * index) / RATE + phase));
    return value * (1 - (DEPTH * (1 + swing)) / 2);
  });
}

// In samples: no two have a common divisor, so that their echoes do not meet.
const COMBS = [1427, 1613, 1789, 1987, 2179, 2371];
const ALLPASSES = [557, 389, 211];
const ECHO_SECONDS = 1.3;

/** A short dark room (Schroeder 1962: echoes side by side, then smeared); `spread` in samples sets the sides apart. */
export function room(track: Track, spread: number): Track {
  const out = new Float32Array(track.length);
  for (const comb of COMBS) {
    const line = new Float32Array(comb + spread);
    // Down by 60 dB after ECHO_SECONDS.
    const feedback = 10 ** ((-3 * line.length) / RATE / ECHO_SECONDS);
    let dark = 0;
    for (let index = 0; index < track.length; index += 1) {
      const at = index % line.length;
      const echo = line[at]!;
      dark += 0.45 * (echo - dark);
      line[at] = track[index]! + dark * feedback;
      out[index]! += echo / COMBS.length;
    }
  }
  for (const allpass of ALLPASSES) {
    const line = new Float32Array(allpass + spread);
    for (let index = 0; index < out.length; index += 1) {
      const at = index % line.length;
      const held = line[at]!;
      const input = out[index]! + 0.6 * held;
      line[at] = input;
      out[index] = held - 0.6 * input;
    }
  }
  return out;
}

/** Both sides through one worn tape: what is loud is held back together, and rounded off. Changes the tracks. */
export function tape(left: Track, right: Track) {
  const [THRESHOLD, RATIO, MAKEUP] = [-12, 2, 3];
  const [attack, release] = [0.012, 0.16].map((seconds) => 1 - Math.exp(-1 / (seconds * RATE)));
  let level = 0;
  for (let index = 0; index < left.length; index += 1) {
    const now = Math.max(Math.abs(left[index]!), Math.abs(right[index]!));
    level += (now > level ? attack! : release!) * (now - level);
    const over = Math.max(0, 20 * Math.log10(level + 1e-9) - THRESHOLD);
    const gain = 10 ** ((MAKEUP - over * (1 - 1 / RATIO)) / 20);
    left[index] = Math.tanh(left[index]! * gain * 1.3) / 1.15;
    right[index] = Math.tanh(right[index]! * gain * 1.3) / 1.15;
  }
}
