import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from './codec';
import { largePart } from './codec';

export const nodeCodec: Codec = {
  inflateRaw: (data, expectedSize) =>
    // One byte more than declared would be a lie of the directory: zlib then stops and throws.
    inflateRawSync(data, { maxOutputLength: Math.max(1, expectedSize) }),
  deflateRaw: (data) => deflateRawSync(data, { level: data.length > largePart ? 3 : 6 }),
};
