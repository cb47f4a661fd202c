// What gave the records of the time their grain: a sampler that heard 26 kHz and twelve bits.
export const SAMPLE_RATE = 26_040;
const LEVELS = 2 ** 11;

/** The same numbers in the same order every time (mulberry32), from 0 to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Records a sound: `wave` gives its value, -1 to 1, at a time in seconds; called once for each sample in order. */
export function record(seconds: number, wave: (time: number) => number): Float32Array {
  const length = Math.ceil(seconds * SAMPLE_RATE);
  const data = new Float32Array(length);
  const fade = Math.min(length, SAMPLE_RATE * 0.01);
  for (let index = 0; index < length; index += 1) {
    const ending = Math.min(1, (length - index) / fade);
    data[index] = Math.round(Math.tanh(wave(index / SAMPLE_RATE)) * ending * LEVELS) / LEVELS;
  }
  return data;
}

/** A one-pole filter over a stream of samples: low frequencies pass up to `hertz`. */
export function lowPass(hertz: number): (input: number) => number {
  const share = 1 - Math.exp((-2 * Math.PI * hertz) / SAMPLE_RATE);
  let held = 0;
  return (input) => (held += share * (input - held));
}

export function highPass(hertz: number): (input: number) => number {
  const low = lowPass(hertz);
  return (input) => input - low(input);
}

/** A decay that is down to 1/e after `seconds`. */
export const decay = (time: number, seconds: number) => Math.exp(-time / seconds);

export const sine = (turns: number) => Math.sin(2 * Math.PI * turns);
