import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { film } from "#content/film.ts";
import { toWebVtt } from "#lib/webvtt.ts";
import { framePath } from "./pictures.ts";
import { progress } from "./progress.ts";
import { ffmpeg } from "./tools.ts";

const OUT = join(process.cwd(), "public", "film");
const SHEET_COLUMNS = 10;

// Flat inks: few bits in a held frame, so quality can be high; hard edges want the tuning for drawings.
const H264 = "-c:v libx264 -profile:v high -preset medium -tune animation -refs 4".split(" ");
const AV1 = "-c:v libsvtav1 -preset 8 -crf 50".split(" ");
const AAC = "-c:a aac -b:a 96k".split(" ");
const COLOUR = "-pix_fmt yuv420p -colorspace bt709 -color_primaries bt709 -color_trc bt709".split(" ");
// Nothing of the machine or the hour in the files: the same film is the same bytes.
const WEB = "-movflags +faststart -map_metadata -1 -fflags +bitexact -flags:v +bitexact".split(" ");

type Version = { name: string; height: number; codec: string[] };

const VERSIONS: Version[] = [
  { name: "who-is-luke-cage-1080.mp4", height: 1080, codec: [...H264, "-level", "4.0", "-crf", "25.5"] },
  { name: "who-is-luke-cage-720.mp4", height: 720, codec: [...H264, "-level", "3.1", "-crf", "29.5"] },
  { name: "who-is-luke-cage-720.av1.mp4", height: 720, codec: AV1 },
];

/** Frames and sound to every file that the site offers, in public/film. */
export async function encode(frames: string, sound: string) {
  await mkdir(OUT, { recursive: true });
  const pictures = ["-framerate", String(film.framesPerSecond), "-i", join(frames, "%05d.png")];
  await versions([...pictures, "-i", sound]);
  await posters(framePath(frames, Math.round(film.poster.atSeconds * film.framesPerSecond)));
  await thumbnails(pictures);
}

/** All at once: reading two thousand large pictures takes longer than compressing them. */
async function versions(source: string[]) {
  const streams = VERSIONS.map((_, index) => `[${index}]`).join("");
  const scales = VERSIONS.map(
    ({ height }, index) =>
      `[${index}]scale=-2:${height}:flags=lanczos:out_color_matrix=bt709:out_range=tv[v${index}]`,
  );
  const graph = [`[0:v]split=${VERSIONS.length}${streams}`, ...scales].join(";");
  const shared = ["-g", String(film.framesPerSecond * 4), ...COLOUR, ...AAC, ...WEB];
  const outputs = VERSIONS.flatMap(({ name, codec }, index) =>
    ["-map", `[v${index}]`, "-map", "1:a", ...codec].concat(shared, join(OUT, name)),
  );
  const count = progress("Encoding second", film.durationSeconds);
  await ffmpeg([...source, "-filter_complex", graph, ...outputs], (second) => count.reach(second));
  for (const { name } of VERSIONS) await tellSize(name);
}

async function tellSize(name: string) {
  const { size } = await stat(join(OUT, name));
  console.log(`${name} ${(size / 1e6).toFixed(2)} MB`);
}

async function write(name: string, args: string[]) {
  await ffmpeg([...args, join(OUT, name)]);
  await tellSize(name);
}

async function posters(frame: string) {
  const { avif, jpg } = film.poster;
  // Flat inks and hard edges: the tools for what is on a screen save a third.
  const codec = ["-c:v", "libaom-av1", "-still-picture", "1", "-crf", "40", "-pix_fmt", "yuv444p"];
  const tools = ["-cpu-used", "0", "-aom-params", "tune-content=screen:enable-palette=1:enable-intrabc=1"];
  const scale = (size: { width: number; height: number }) =>
    `scale=${size.width}:${size.height}:flags=lanczos`;
  await write(basename(jpg), ["-i", frame, "-vf", scale(film.poster), "-q:v", "6"]);
  for (const size of avif)
    await write(basename(size.src), ["-i", frame, "-vf", scale(size), ...codec, ...tools]);
}

/** One sheet of small pictures, and the map that says which part of it belongs to which second. */
async function thumbnails(pictures: string[]) {
  const { width, height, everySeconds, image, map } = film.thumbnails;
  const count = Math.ceil(film.durationSeconds / everySeconds);
  const rows = Math.ceil(count / SHEET_COLUMNS);
  // Half a step in, when the words of that second have landed.
  const every = everySeconds * film.framesPerSecond;
  const pick = `select=eq(mod(n\\,${every})\\,${every / 2})`;
  const filter = `${pick},scale=${width}:${height}:flags=lanczos,tile=${SHEET_COLUMNS}x${rows}`;
  await write(basename(image), [...pictures, "-vf", filter, "-frames:v", "1", "-q:v", "6"]);
  const cues = Array.from({ length: count }, (_, index) => ({
    start: index * everySeconds,
    end: Math.min((index + 1) * everySeconds, film.durationSeconds),
    text: `${basename(image)}#xywh=${(index % SHEET_COLUMNS) * width},${Math.floor(index / SHEET_COLUMNS) * height},${width},${height}`,
  }));
  await writeFile(join(OUT, basename(map)), toWebVtt(cues));
}
