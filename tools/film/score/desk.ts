import { Chorus, Compressor, Convolver, Filter, Gain, Tremolo, WaveShaper, ToneAudioBuffer } from "tone";
import type { Rooms } from "./band.ts";
import { seeded } from "./samples.ts";

/** A short dark plate, different on each side. */
function plate(): ToneAudioBuffer {
  const RATE = 48_000;
  const random = seeded(64);
  const buffer = new AudioBuffer({ length: RATE * 1.6, sampleRate: RATE, numberOfChannels: 2 });
  for (const channel of [0, 1]) {
    const data = buffer.getChannelData(channel);
    let held = 0;
    for (let index = 0; index < data.length; index += 1) {
      const time = index / RATE;
      const darkness = 0.45 * Math.exp(-time / 0.5) + 0.05;
      held += darkness * (random() * 2 - 1 - held);
      data[index] = held * Math.exp(-time / 0.34) * Math.min(1, time / 0.004);
    }
  }
  return new ToneAudioBuffer(buffer);
}

/** The mixing desk: every instrument has its room, and all of it goes to one worn tape. */
export function desk(): Rooms & { master: Gain; surface: Gain } {
  const master = new Gain(1).toDestination();
  const tape = new WaveShaper((value) => Math.tanh(value * 1.3) / 1.15, 4096);
  const glue = new Compressor({ threshold: -17, ratio: 3, attack: 0.012, release: 0.16, knee: 8 });
  tape.oversample = "2x";
  tape.chain(new Filter(34, "highpass"), new Filter(12_500, "lowpass"), glue, master);

  const reverb = new Convolver(plate());
  reverb.connect(new Gain(0.5).connect(tape));

  const drums = new Gain(0.9);
  drums.chain(new Filter({ frequency: 8500, type: "lowpass" }), tape);
  drums.chain(new Gain(0.1), new Filter(300, "highpass"), reverb);

  const bass = new Gain(0.95);
  bass.chain(new Filter(1100, "lowpass"), tape);

  const keys = new Gain(0.9);
  const tremolo = new Tremolo({ frequency: 4.6, depth: 0.35, spread: 120 }).start(0);
  const chorus = new Chorus({ frequency: 0.6, delayTime: 4, depth: 0.35, wet: 0.35 }).start(0);
  keys.chain(new Filter(3400, "lowpass"), chorus, tremolo, tape);
  tremolo.connect(new Gain(0.32).connect(reverb));

  const air = new Gain(1);
  air.chain(new Filter(140, "highpass"), tape);
  air.connect(new Gain(0.6).connect(reverb));

  const surface = new Gain(0.8);
  surface.connect(master);
  return { drums, bass, keys, air, master, surface };
}
