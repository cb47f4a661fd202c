import { type Hit, MELODY, SECTIONS, type Section, WALK } from "./arrangement.ts";
import type { Band } from "./band.ts";
import { BEATS_PER_BAR, STEPS, swung } from "./grid.ts";
import { seeded } from "./samples.ts";

// A drummer, not a machine: the snare leans back, the hats breathe. In seconds.
const LATE: Partial<Record<Hit, number>> = { snare: 0.014, ghost: 0.01, rim: 0.012 };

function bars(section: Section): number[] {
  const count = Math.ceil((section.to - section.from) / BEATS_PER_BAR);
  return Array.from({ length: count }, (_, index) => section.from + index * BEATS_PER_BAR);
}

function playDrums(section: Section, { drums }: Band, random: () => number) {
  const sway = (range: number) => (random() * 2 - 1) * range;
  for (const [index, bar] of bars(section).entries()) {
    const pattern = section.drums[index % section.drums.length]!;
    for (const [hit, steps] of Object.entries(pattern) as [Hit, string][]) {
      for (let step = 0; step < STEPS; step += 1) {
        const beat = swung(bar, step);
        if (steps[step] !== "x" || beat >= section.to) continue;
        const accent = hit === "hat" && step % 4 === 2 ? 0.7 : 1;
        const force = section.force * accent * (1 + sway(0.12));
        drums[hit](beat, force, (LATE[hit] ?? 0) + Math.abs(sway(0.004)));
      }
    }
  }
}

function playHarmony(section: Section, band: Band) {
  const { force } = section;
  for (const [index, bar] of bars(section).entries()) {
    const chord = section.chords[index % section.chords.length]!;
    const end = Math.min(bar + BEATS_PER_BAR, section.to);
    const rest = (beat: number) => end - beat - 0.05;
    if (section.bass) {
      for (const [step, note, length] of chord.bass) {
        const beat = swung(bar, step);
        if (beat < end) band.bass(note, beat, Math.min(rest(beat), (length / 4) * 0.92), 0.85 * force);
      }
    }
    if (section.comp) {
      // On the one, then two short answers off the beat.
      for (const [step, length, blow] of [
        [0, 5, 0.8],
        [7, 1.5, 0.42],
        [10, 4, 0.55],
      ] as const) {
        const beat = swung(bar, step);
        if (beat >= end) continue;
        for (const [finger, note] of chord.keys.entries()) {
          band.keys(note, beat, Math.min(rest(beat), length / 4), blow * force, finger * 0.006);
        }
      }
    }
    const high = chord.keys.slice(1);
    if (section.strings) for (const note of high) band.strings(note, bar, rest(bar), 0.8 * force);
    if (section.organ) for (const note of chord.keys) band.organ(note, bar, rest(bar), 0.8 * force);
  }
}

/** All that has a bar line. */
export function playSections(band: Band) {
  const random = seeded(90);
  for (const section of SECTIONS) {
    playDrums(section, band, random);
    playHarmony(section, band);
  }
  for (const [beat, note] of WALK) band.bass(note, beat, 0.82, 0.9);
  for (const [beat, note] of MELODY) band.vibes(note, beat, 1.8, 0.9);
}
