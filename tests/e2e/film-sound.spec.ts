import { cues } from "#content/film-cues.ts";
import { chapters, commonFile, film } from "#content/film.ts";
import { expect, test } from "../support/test.ts";

const RATE = 48_000;

// The two filters of ITU-R BS.1770 at 48 kHz: how loud a frequency seems.
const EAR = [
  {
    feedforward: [1.53512485958697, -2.69169618940638, 1.19839281085285],
    feedback: [1, -1.69065929318241, 0.73248077421585],
  },
  { feedforward: [1, -2, 1], feedback: [1, -1.99004745483398, 0.99007225036621] },
];

/** Runs in the page: the power of each tenth of a second as an ear weighs it and as it is, onsets, and the true peak. */
async function listen({ address, rate, ear }: { address: string; rate: number; ear: typeof EAR }) {
  const file = await (await fetch(address)).arrayBuffer();
  const decode = (at: number) => new OfflineAudioContext(2, 1, at).decodeAudioData(file.slice(0));
  const sound = await decode(rate);
  const context = new OfflineAudioContext(2, sound.length, rate);
  const source = new AudioBufferSourceNode(context, { buffer: sound });
  const filters = ear.map((each) => new IIRFilterNode(context, each));
  filters.reduce<AudioNode>((from, to) => from.connect(to), source).connect(context.destination);
  source.start();
  const weighted = await context.startRendering();
  const channels = (buffer: AudioBuffer) => [buffer.getChannelData(0), buffer.getChannelData(1)];
  const powers = (buffer: AudioBuffer, seconds: number) =>
    Array.from({ length: Math.floor(buffer.duration / seconds) }, (_, index) => {
      const size = Math.round(seconds * rate);
      return channels(buffer).reduce((sum, channel) => {
        const part = channel.subarray(index * size, (index + 1) * size);
        return sum + part.reduce((total, value) => total + value * value, 0) / size;
      }, 0);
    });
  // At four times the rate, peaks between the samples are seen.
  const peak = channels(await decode(rate * 4)).reduce(
    (highest, channel) => channel.reduce((max, value) => Math.max(max, Math.abs(value)), highest),
    0,
  );
  return { weighted: powers(weighted, 0.1), plain: powers(sound, 0.1), fine: powers(weighted, 0.01), peak };
}

type Heard = Awaited<ReturnType<typeof listen>>;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const lufs = (power: number) => -0.691 + 10 * Math.log10(power);

/** Loudness of a stretch of the film, in LUFS. */
function loudness({ weighted }: Heard, from: number, to: number): number {
  return lufs(mean(weighted.slice(Math.ceil(from * 10), Math.floor(to * 10))));
}

/** Means over windows of so many tenths of a second, without what is too quiet to count (EBU R 128, EBU Tech 3342). */
function gated({ weighted }: Heard, tenths: number, relative: number): number[] {
  const windows = weighted.slice(tenths - 1).map((_, index) => mean(weighted.slice(index, index + tenths)));
  const audible = windows.filter((power) => lufs(power) > -70);
  return audible.filter((power) => lufs(power) > lufs(mean(audible)) + relative).sort((a, b) => a - b);
}

/** Seconds from beat to beat, between half a second and a whole one: blows come again after one, two, four and eight. */
function pulse({ fine }: Heard, from: number, to: number): number {
  const levels = fine
    .slice(Math.round(from * 100), Math.round(to * 100))
    .map((power) => Math.log(power + 1e-9));
  const blows = levels.slice(1).map((level, index) => Math.max(0, level - levels[index]!));
  const likeness = (lag: number) =>
    blows.reduce((sum, blow, index) => sum + blow * (blows[index - lag] ?? 0), 0) / (blows.length - lag);
  const regularity = (beat: number) =>
    [1, 2, 4, 8].reduce((sum, beats) => sum + likeness(Math.round(beat * beats * 100)), 0);
  const candidates = Array.from({ length: 200 }, (_, index) => 0.5 + index / 400);
  const scores = candidates.map(regularity);
  return candidates[scores.indexOf(Math.max(...scores))]!;
}

test("the score has its arc: thin, no beat, everything; silence; no peak too high", async ({ page }) => {
  await page.goto("./robots.txt");
  const heard = await page.evaluate(listen, { address: commonFile.src, rate: RATE, ear: EAR });

  expect(lufs(mean(gated(heard, 4, -10)))).toBeGreaterThan(-17);
  expect(lufs(mean(gated(heard, 4, -10)))).toBeLessThan(-15);
  const short = gated(heard, 30, -20);
  const [quiet, loud] = [short[Math.floor(short.length * 0.1)]!, short[Math.floor(short.length * 0.95)]!];
  expect(lufs(loud) - lufs(quiet), "loudness range in LU").toBeGreaterThan(6);
  expect(20 * Math.log10(heard.peak), "true peak in dBTP").toBeLessThan(-1);

  const [, colter, coker, dawson, name] = chapters.map(({ start }) => start);
  const firstLine = cues.find(({ kind }) => kind === "line");
  const [thin, everything] = [loudness(heard, colter!, firstLine!.end), loudness(heard, dawson!, name!)];
  expect(everything - thin, "from the first line to the last verse").toBeGreaterThan(6);
  expect(everything - loudness(heard, colter!, coker!), "over the first verse").toBeGreaterThan(3);
  expect(everything - loudness(heard, coker!, dawson!), "over the second verse").toBeGreaterThan(3);

  expect(pulse(heard, dawson!, name!)).toBeCloseTo(60 / film.beatsPerMinute, 2);

  const silence = cues.findLast(({ text }) => text.startsWith("[crackle"));
  const surface = heard.plain.slice(Math.ceil(silence!.start * 10) + 1, Math.floor(silence!.end * 10) - 1);
  const decibels = 10 * Math.log10(mean(surface) / 2);
  expect(decibels, "the record's surface under the silence").toBeGreaterThan(-55);
  expect(decibels).toBeLessThan(-32);
});
