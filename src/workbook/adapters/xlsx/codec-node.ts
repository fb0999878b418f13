import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from './codec';
import { largePart } from './codec';

const largestBuffer = 256_000_000;

export const nodeCodec: Codec = {
  inflateRaw: (data, expectedSize) =>
    // One byte more than declared would be a lie of the directory: zlib then stops and throws. A buffer a little
    // larger than the part takes it whole, where the default of 16 kB would be joined from thousands.
    inflateRawSync(data, {
      maxOutputLength: Math.max(1, expectedSize),
      chunkSize: Math.max(64, Math.min(expectedSize + 16, largestBuffer)),
    }),
  crc32: (data) => crc32(data),
  deflateRaw: (data) => deflateRawSync(data, { level: data.length > largePart ? 3 : 6 }),
};
