import { Frequency, Gain, Player, Sampler, type ToneAudioBuffer, type ToneAudioNode } from "tone";
import * as instruments from "./instruments.ts";
import type { Hit } from "./arrangement.ts";

type Wave = (hertz: number) => ToneAudioBuffer;

/** A few recorded notes; those between are the nearest one, played faster or slower. */
function sampler(wave: Wave, notes: string[], decibels: number, out: ToneAudioNode, release = 0.4) {
  const urls = Object.fromEntries(notes.map((note) => [note, wave(Frequency(note).toFrequency())]));
  return new Sampler({ urls, volume: decibels, release }).connect(out);
}

const DRUMS: Record<Hit, [() => ToneAudioBuffer, level: number]> = {
  kick: [instruments.kick, 1.35],
  snare: [instruments.snare, 1.5],
  ghost: [instruments.snare, 0.22],
  hat: [() => instruments.hat(0.028, 11), 0.8],
  soft: [() => instruments.hat(0.02, 12), 0.4],
  open: [() => instruments.hat(0.11, 13), 0.5],
  rim: [instruments.rim, 0.5],
};

/** Plays one recorded sound at any number of times, all known beforehand. */
export function oneShot(buffer: ToneAudioBuffer, out: ToneAudioNode) {
  return (time: number, level = 1) => {
    const gain = new Gain(level).connect(out);
    new Player(buffer).connect(gain).start(Math.max(0, time));
  };
}

export function drumKit(out: ToneAudioNode) {
  const kit = Object.entries(DRUMS).map(([hit, [wave, level]]) => {
    const play = oneShot(wave(), out);
    return [hit, (time: number, force = 1) => play(time, level * force)] as const;
  });
  return Object.fromEntries(kit) as Record<Hit, (time: number, force?: number) => void>;
}

export type Rooms = { drums: ToneAudioNode; bass: ToneAudioNode; keys: ToneAudioNode; air: ToneAudioNode };

export function band(rooms: Rooms) {
  return {
    drums: drumKit(rooms.drums),
    bass: sampler(instruments.bass, ["F1", "C2", "G2"], -13.5, rooms.bass, 0.08),
    keys: sampler(instruments.keys, ["C3", "G3", "D4", "A4"], 0.5, rooms.keys, 0.5),
    organ: sampler(instruments.organ, ["C3", "G3", "D4"], -19, rooms.air, 0.1),
    strings: sampler(instruments.strings, ["C3", "G3", "D4", "A4"], -19, rooms.air, 0.5),
    vibes: sampler(instruments.vibes, ["C4", "G4", "D5"], -11, rooms.air, 1),
    sweep: oneShot(instruments.sweep(0.55), rooms.air),
    bar: oneShot(instruments.bar(), rooms.drums),
    lightSwitch: oneShot(instruments.lightSwitch(), rooms.air),
  };
}

export type Band = ReturnType<typeof band>;
