import { deflateSync, Inflate } from 'fflate';
import type { Codec } from './codec';
import { largePart } from './codec';

const chunk = 65_536;

/** Works in every browser, and in Node. */
export const webCodec: Codec = {
  inflateRaw(data, expectedSize) {
    const out = new Uint8Array(expectedSize);
    let length = 0;
    const stream = new Inflate((piece) => {
      if (length + piece.length > expectedSize) throw new RangeError('more data than declared');
      out.set(piece, length);
      length += piece.length;
    });
    // In pieces, so that a stream that lies about its size is stopped early.
    for (let at = 0; at < data.length; at += chunk) {
      stream.push(data.subarray(at, at + chunk), at + chunk >= data.length);
    }
    return out.subarray(0, length);
  },
  deflateRaw: (data) => deflateSync(data, { level: data.length > largePart ? 3 : 6 }),
};
