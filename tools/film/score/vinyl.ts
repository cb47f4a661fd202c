import { decay, highPass, lowPass, record, seeded } from "./samples.ts";

/** The surface of a record that has been played a lot: rumble, hiss, ticks, and a scratch once in a turn. */
export function vinyl(seconds: number) {
  const random = seeded(1972);
  const [rumble, hiss, tick] = [lowPass(55), highPass(3800), highPass(900)];
  const TURN = 60 / 33.333;
  let charge = 0;
  let ring = 0;
  return record(seconds, (t) => {
    const noise = random() * 2 - 1;
    const scratch = t % TURN < 0.004 ? 0.02 : 0;
    if (random() < 0.00055 + scratch) charge = (random() * 2 - 1) * (random() < 0.08 ? 1 : 0.3);
    ring = ring * 0.72 + charge;
    charge = 0;
    return 0.5 * rumble(noise) + 0.012 * hiss(noise) + 0.55 * tick(ring);
  });
}

/** The needle set down in the first groove. */
export function needle() {
  const random = seeded(3);
  const low = lowPass(420);
  return record(
    0.6,
    (t) => 2.4 * low(random() * 2 - 1) * (decay(t, 0.035) + 0.5 * (t > 0.16 ? decay(t - 0.16, 0.03) : 0)),
  );
}
