import { decay, highPass, lowPass, record, seeded, sine } from "./samples.ts";

// Each instrument is a wave written out once and then played like a record's: no recording of anyone is used.

export function kick() {
  return record(0.5, (t) => {
    const turns = 46 * t + 2.6 * (1 - decay(t, 0.028));
    return 1.5 * sine(turns) * decay(t, 0.13) + 0.35 * sine(t * 900) * decay(t, 0.004);
  });
}

export function snare() {
  const random = seeded(7);
  const [low, high, air] = [lowPass(5200), highPass(700), lowPass(3000)];
  return record(0.42, (t) => {
    const noise = high(low(random() * 2 - 1));
    const shell = sine(176 * t) * decay(t, 0.07) + 0.5 * sine(322 * t) * decay(t, 0.04);
    const room = air(random() * 2 - 1) * decay(t, 0.13) * 0.2;
    return 0.75 * shell + 1.25 * noise * decay(t, 0.075) + room;
  });
}

export function rim() {
  return record(0.12, (t) => (sine(1720 * t) + 0.7 * sine(640 * t)) * decay(t, 0.014));
}

export function hat(seconds: number, seed: number) {
  const random = seeded(seed);
  const high = highPass(6200);
  return record(seconds * 5, (t) => 1.1 * high(random() * 2 - 1) * decay(t, seconds));
}

/** A broom's stroke, which is also a brush on a drum. */
export function sweep(seconds: number) {
  const random = seeded(31);
  const [high, low] = [highPass(1500), lowPass(6000)];
  return record(seconds, (t) => {
    const share = t / seconds;
    return 0.8 * low(high(random() * 2 - 1)) * Math.sin(Math.PI * share) ** 2 * (0.6 + 0.4 * random());
  });
}

/** An iron bar set down: low, dull, a little off the harmonic row. */
export function bar() {
  return record(0.9, (t) => {
    const ring = [1, 2.76, 5.4].reduce(
      (sum, part, n) => sum + sine(82 * part * t) * decay(t, 0.3 / (n + 1)),
      0,
    );
    return 0.5 * ring + 0.9 * sine(44 * t) * decay(t, 0.09);
  });
}

export function lightSwitch() {
  return record(0.06, (t) => sine(2300 * t) * decay(t, 0.003) + 0.6 * sine(900 * t) * decay(t, 0.008));
}

/** Electric piano: a tine that is struck and a tone bar that goes on ringing. */
export function keys(hertz: number) {
  return record(4, (t) => {
    const tine = 0.5 * decay(t, 0.16) * sine(hertz * 14 * t);
    const body = 1.25 * decay(t, 0.7) * sine(hertz * t);
    return 0.52 * sine(hertz * t + (body + 0.35 * tine) / 6.283) * decay(t, 1.5) * (1 - decay(t, 0.002));
  });
}

export function bass(hertz: number) {
  const low = lowPass(900);
  return record(2.2, (t) => {
    const pluck = 0.5 * sine(hertz * 2 * t) * decay(t, 0.22) + 0.28 * sine(hertz * 3 * t) * decay(t, 0.12);
    const finger = 0.16 * sine(hertz * 7 * t) * decay(t, 0.02);
    return low(1.2 * (sine(hertz * t) * decay(t, 0.9) + pluck + finger)) * (1 - decay(t, 0.004));
  });
}

/** Three drawbars and the click of the key. */
export function organ(hertz: number) {
  return record(4, (t) => {
    const bars =
      sine(hertz * t) + 0.6 * sine(hertz * 1.5 * t) + 0.45 * sine(hertz * 2 * t) + 0.2 * sine(hertz * 4 * t);
    return 0.3 * bars * (1 - decay(t, 0.012)) + 0.1 * sine(hertz * 9 * t) * decay(t, 0.01);
  });
}

/** Bowed, from an old tape: slow to speak, never quite in tune. */
export function strings(hertz: number) {
  const low = lowPass(1700);
  return record(4, (t) => {
    const drift = 0.0016 * sine(5.1 * t) + 0.0009 * sine(0.7 * t);
    const saw = (pitch: number) => 2 * ((pitch * (t + drift / 6)) % 1) - 1;
    return low(0.3 * (saw(hertz) + saw(hertz * 1.004) + saw(hertz * 0.996))) * (1 - decay(t, 0.09));
  });
}

export function vibes(hertz: number) {
  return record(
    2.5,
    (t) => 0.5 * (sine(hertz * t) * decay(t, 0.8) + 0.3 * sine(hertz * 4 * t) * decay(t, 0.18)),
  );
}
