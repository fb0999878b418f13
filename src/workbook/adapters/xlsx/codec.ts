/**
 * The compression of the host: `node:zlib` in a terminal, `fflate` in a browser. Both are raw deflate streams,
 * without header or checksum.
 */
export interface Codec {
  /** Throws when the stream is broken, or as soon as it gives more than `expectedSize` bytes. */
  inflateRaw(data: Uint8Array, expectedSize: number): Uint8Array;
  deflateRaw(data: Uint8Array): Uint8Array;
  /** The checksum of a zip, where the host has one that is quicker than ours. */
  readonly crc32?: (data: Uint8Array) => number;
}

/** From this size on, speed matters more than the last per cent of compression. */
export const largePart = 1_000_000;
