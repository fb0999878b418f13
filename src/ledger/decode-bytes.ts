/** How bytes above 127 that are no UTF-8 are read. */
export type EightBits = 'windows-1252' | 'iso-8859-15' | 'cp850';

/** Signs of the bytes from 0x80 in the table of DOS. */
const cp850: readonly number[] = [
  0xc7, 0xfc, 0xe9, 0xe2, 0xe4, 0xe0, 0xe5, 0xe7, 0xea, 0xeb, 0xe8, 0xef, 0xee, 0xec, 0xc4, 0xc5, 0xc9, 0xe6,
  0xc6, 0xf4, 0xf6, 0xf2, 0xfb, 0xf9, 0xff, 0xd6, 0xdc, 0xf8, 0xa3, 0xd8, 0xd7, 0x192, 0xe1, 0xed, 0xf3, 0xfa,
  0xf1, 0xd1, 0xaa, 0xba, 0xbf, 0xae, 0xac, 0xbd, 0xbc, 0xa1, 0xab, 0xbb, 0x2591, 0x2592, 0x2593, 0x2502,
  0x2524, 0xc1, 0xc2, 0xc0, 0xa9, 0x2563, 0x2551, 0x2557, 0x255d, 0xa2, 0xa5, 0x2510, 0x2514, 0x2534, 0x252c,
  0x251c, 0x2500, 0x253c, 0xe3, 0xc3, 0x255a, 0x2554, 0x2569, 0x2566, 0x2560, 0x2550, 0x256c, 0xa4, 0xf0,
  0xd0, 0xca, 0xcb, 0xc8, 0x131, 0xcd, 0xce, 0xcf, 0x2518, 0x250c, 0x2588, 0x2584, 0xa6, 0xcc, 0x2580, 0xd3,
  0xdf, 0xd4, 0xd2, 0xf5, 0xd5, 0xb5, 0xfe, 0xde, 0xda, 0xdb, 0xd9, 0xfd, 0xdd, 0xaf, 0xb4, 0xad, 0xb1,
  0x2017, 0xbe, 0xb6, 0xa7, 0xf7, 0xb8, 0xb0, 0xa8, 0xb7, 0xb9, 0xb3, 0xb2, 0x25a0, 0xa0,
];

/** Signs of the bytes from 0x80 to 0x9F in that of Windows; the five that it leaves free are the replacement sign. */
const windowsUpper: readonly number[] = [
  0x20ac, 0xfffd, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0xfffd,
  0x17d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0xfffd, 0x17e, 0x178,
];

/** Where ISO 8859-15 differs from ISO 8859-1. */
const latin9: Readonly<Record<number, number>> = {
  0xa4: 0x20ac,
  0xa6: 0x160,
  0xa8: 0x161,
  0xb4: 0x17d,
  0xb8: 0x17e,
  0xbc: 0x152,
  0xbd: 0x153,
  0xbe: 0x178,
};

/**
 * Bytes as text. What is valid UTF-8 is read as such, and each other byte above 127 by the given table: one stray byte
 * spoils neither its line nor the file.
 */
export function decodeBytes(bytes: Uint8Array, eightBits: EightBits): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const size = byte < 0x80 ? 1 : sequenceSize(bytes, at);
    if (size === 0) text += eightBitSign(byte, eightBits);
    else text += String.fromCodePoint(codePoint(bytes, at, size));
    at += Math.max(size, 1);
  }
  return text;
}

/**
 * Which table suits a file, by those of its texts that are no UTF-8: French letters stand from 0xC0 up in the Windows
 * and ISO tables, from 0x80 to 0x97 in that of DOS (é is 0x82), where the other two have quotation marks or nothing.
 */
export function guessEightBits(texts: Iterable<Uint8Array>): EightBits {
  let dos = 0;
  let windows = 0;
  let controls = 0;
  let latin = 0;
  for (const bytes of texts) {
    for (let at = 0; at < bytes.length;) {
      const byte = bytes[at] ?? 0;
      const size = byte < 0x80 ? 1 : sequenceSize(bytes, at);
      if (size === 0) {
        if (dosLetters.has(byte)) dos += 1;
        else if (byte >= 0xc0) windows += 1;
        if (byte < 0xa0) controls += 1;
        if (byte === 0xa4 || byte === 0xbc || byte === 0xbd) latin += 1;
      }
      at += Math.max(size, 1);
    }
  }
  if (dos > windows) return 'cp850';
  return latin > 0 && controls === 0 ? 'iso-8859-15' : 'windows-1252';
}

/** ü é â à ç ê ë è ï î É ô û ù of DOS. */
const dosLetters = new Set([
  0x81, 0x82, 0x83, 0x85, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x90, 0x93, 0x96, 0x97,
]);

function eightBitSign(byte: number, eightBits: EightBits): string {
  if (eightBits === 'cp850') return String.fromCharCode(cp850[byte - 0x80] ?? byte);
  if (eightBits === 'iso-8859-15') return String.fromCharCode(latin9[byte] ?? byte);
  return String.fromCharCode(windowsUpper[byte - 0x80] ?? byte);
}

/** Bytes of the UTF-8 sequence that begins here; 0 when there is none. */
function sequenceSize(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const size =
    first >= 0xc2 && first < 0xe0 ? 2 : (first & 0xf0) === 0xe0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let next = 1; next < size; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return size > 0 && isScalar(codePoint(bytes, at, size), size) ? size : 0;
}

/** Not overlong, no half of a pair, not beyond the last sign. */
function isScalar(point: number, size: number): boolean {
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  return point >= least && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  const first = bytes[at] ?? 0;
  if (size === 1) return first;
  let point = first & (0xff >> (size + 1));
  for (let next = 1; next < size; next += 1) point = point * 64 + ((bytes[at + next] ?? 0) & 0x3f);
  return point;
}
