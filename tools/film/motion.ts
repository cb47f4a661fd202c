const FRAMES_PER_BEAT = 20;

/** Whole frames since a beat; negative before it. */
export function framesSince(at: number, beat: number): number {
  return Math.floor((beat - at) * FRAMES_PER_BEAT + 1e-3);
}

// Struck like type: too far, back, still. Values by frame, so that a blow looks the same at any beat.
const PRESS = [1, 0.36, -0.14, 0.05];
const SQUEEZE = [25, 14, 4, -4, -2];

/** 1 on the blow, about 0 after four frames. */
export function press(frame: number): number {
  return PRESS[frame] ?? 0;
}

/** How many units of the width axis a struck letter still lacks. */
export function squeeze(frame: number): number {
  return SQUEEZE[frame] ?? 0;
}

/** 0 before `from`, 1 from `to` on; fast at first and braking hard, as paper is pushed. */
export function slide(beat: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (beat - from) / (to - from)));
  return 1 - (1 - share) ** 3;
}

/** Slow at first: something that falls, or is pulled away. */
export function fall(beat: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (beat - from) / (to - from))) ** 2.4;
}
