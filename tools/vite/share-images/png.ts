import { promisify } from "node:util";
import { constants, crc32, deflate } from "node:zlib";

const compress = promisify(deflate);

/** Steps between each two inks: 4 + 6 * 40 colours are 244, and a palette holds 256. */
const STEPS = 40;

type Rgb = readonly [red: number, green: number, blue: number];

export interface Pixels {
  width: number;
  height: number;
  /** RGBA, four bytes a pixel, nothing transparent. */
  data: Uint8Array;
}

/**
 * A PNG with a palette (https://www.w3.org/TR/png-3/): the inks, "#rrggbb", and the mixes that the edges between two
 * of them are made of. A print has no other colours, so nothing is lost and the file is a third of the size.
 */
export async function encodePng({ width, height, data }: Pixels, inks: readonly string[]): Promise<Buffer> {
  const palette = mixes(inks.map(parseHex));
  const indexOf = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    // The row's filter: none, which is best for indices.
    rows[to++] = 0;
    for (let x = 0; x < width; x += 1, from += 4) {
      rows[to++] = indexOf(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits an index, colour type 3 (palette), then compression, filter and interlace of the only or plainest kind.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flat())),
    chunk("IDAT", await compress(rows, { level: constants.Z_BEST_COMPRESSION })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mixes(inks: readonly Rgb[]): Rgb[] {
  const colours: Rgb[] = [...inks];
  for (const [index, a] of inks.entries()) {
    for (const b of inks.slice(index + 1)) {
      for (let step = 1; step <= STEPS; step += 1) {
        const share = step / (STEPS + 1);
        const mix = (channel: 0 | 1 | 2) => Math.round(a[channel] * (1 - share) + b[channel] * share);
        colours.push([mix(0), mix(1), mix(2)]);
      }
    }
  }
  return colours;
}

function nearestIn(palette: readonly Rgb[]) {
  const known = new Map<number, number>();
  let last = { key: -1, index: 0 };
  return (red: number, green: number, blue: number): number => {
    const key = (red << 16) | (green << 8) | blue;
    // Paper is flat: most pixels are their neighbour's colour.
    if (key === last.key) return last.index;
    let nearest = known.get(key);
    if (nearest === undefined) {
      nearest = 0;
      let least = Infinity;
      for (const [index, [r, g, b]] of palette.entries()) {
        const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
        if (distance < least) [nearest, least] = [index, distance];
      }
      known.set(key, nearest);
    }
    last = { key, index: nearest };
    return nearest;
  };
}
