import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue and opacity, each from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A square picture as the bytes of a PNG file (W3C PNG, 8 bits per channel, colour type 6). `paint` gives the
 * colour of a point, both coordinates from 0 to 1; each pixel is the mean of `samples` × `samples` points.
 */
export function squarePng(size: number, paint: (x: number, y: number) => Colour, samples = 8): Buffer {
  const lines = Array.from({ length: size }, (_, row) => {
    const pixels = Array.from({ length: size }, (_, column) => pixel({ size, row, column, samples }, paint));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Spot {
  readonly size: number;
  readonly row: number;
  readonly column: number;
  readonly samples: number;
}

/** Colours are weighted by their opacity, so that an edge does not darken towards a transparent black. */
function pixel(spot: Spot, paint: (x: number, y: number) => Colour): readonly number[] {
  const sum: [number, number, number, number] = [0, 0, 0, 0];
  for (let across = 0; across < spot.samples; across += 1) {
    for (let down = 0; down < spot.samples; down += 1) {
      const x = (spot.column + (across + 0.5) / spot.samples) / spot.size;
      const y = (spot.row + (down + 0.5) / spot.samples) / spot.size;
      const [red, green, blue, opacity] = paint(x, y);
      sum[0] += red * opacity;
      sum[1] += green * opacity;
      sum[2] += blue * opacity;
      sum[3] += opacity;
    }
  }
  const weight = sum[3] === 0 ? 1 : sum[3];
  const channels = [sum[0] / weight, sum[1] / weight, sum[2] / weight, sum[3] / spot.samples ** 2];
  return channels.map((channel) => Math.round(channel * 255));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
