import { type Hit, MELODY, SECTIONS, type Section, WALK } from "./arrangement.ts";
import type { Band } from "./band.ts";
import { BEATS_PER_BAR, seconds, STEPS, swung } from "./grid.ts";
import { seeded } from "./samples.ts";

// A drummer, not a machine: the snare leans back, the hats breathe. In seconds.
const LATE: Partial<Record<Hit, number>> = { snare: 0.014, ghost: 0.01, rim: 0.012 };
const random = seeded(90);
const sway = (range: number) => (random() * 2 - 1) * range;

function bars(section: Section): number[] {
  const count = Math.ceil((section.to - section.from) / BEATS_PER_BAR);
  return Array.from({ length: count }, (_, index) => section.from + index * BEATS_PER_BAR);
}

function playDrums(section: Section, { drums }: Band) {
  for (const [index, bar] of bars(section).entries()) {
    const pattern = section.drums[index % section.drums.length]!;
    for (const [hit, steps] of Object.entries(pattern) as [Hit, string][]) {
      for (let step = 0; step < STEPS; step += 1) {
        const beat = swung(bar, step);
        if (steps[step] !== "x" || beat >= section.to) continue;
        const accent = hit === "hat" && step % 4 === 2 ? 0.7 : 1;
        drums[hit](seconds(beat) + (LATE[hit] ?? 0) + Math.abs(sway(0.004)), accent * (1 + sway(0.12)));
      }
    }
  }
}

function playHarmony(section: Section, band: Band) {
  for (const [index, bar] of bars(section).entries()) {
    const chord = section.chords[index % section.chords.length]!;
    const end = Math.min(bar + BEATS_PER_BAR, section.to);
    const held = seconds(end - bar) - 0.03;
    if (section.bass) {
      for (const [step, note, length] of chord.bass) {
        const beat = swung(bar, step);
        if (beat < end) band.bass.triggerAttackRelease(note, seconds(length / 4) * 0.92, seconds(beat), 0.85);
      }
    }
    if (section.comp) {
      // On the one, then two short answers off the beat.
      for (const [step, length, force] of [
        [0, 5, 0.8],
        [7, 1.5, 0.42],
        [10, 4, 0.55],
      ] as const) {
        const beat = swung(bar, step);
        if (beat >= end) continue;
        for (const [finger, note] of chord.keys.entries()) {
          band.keys.triggerAttackRelease(note, seconds(length / 4), seconds(beat) + finger * 0.006, force);
        }
      }
    }
    const high = chord.keys.slice(1);
    if (section.strings) band.strings.triggerAttackRelease(high, held, seconds(bar), 0.8);
    if (section.organ) band.organ.triggerAttackRelease(chord.keys, held, seconds(bar), 0.8);
  }
}

/** All that has a bar line. */
export function playSections(band: Band) {
  for (const section of SECTIONS) {
    playDrums(section, band);
    playHarmony(section, band);
  }
  for (const [beat, note] of WALK) band.bass.triggerAttackRelease(note, 0.55, seconds(beat), 0.9);
  for (const [beat, note] of MELODY) band.vibes.triggerAttackRelease(note, 1.2, seconds(beat), 0.75);
}
