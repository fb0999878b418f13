/** One file of a zip, still compressed: copied as it is when nothing of it changes. */
export interface ZipEntry {
  /** As the zip writes it, with `/` between folders. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** After inflation, as declared. */
  readonly size: number;
  readonly compressed: Uint8Array;
  /** DOS time and date in one number, kept as found. */
  readonly modified: number;
}

/** 1 January 1980, 0 h: a fixed moment, so that the same edit gives the same bytes. */
export const noMoment = 0x0021_0000;
