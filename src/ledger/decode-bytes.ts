/** How bytes above 127 that are no UTF-8 are read. */
export type EightBits = 'windows-1252' | 'iso-8859-15' | 'cp850';

const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';
// The five bytes that windows-1252 leaves free show as the replacement sign.
const windowsUpper = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';
const latin9: Readonly<Record<number, string>> = {
  0xa4: '€',
  0xa6: 'Š',
  0xa8: 'š',
  0xb4: 'Ž',
  0xb8: 'ž',
  0xbc: 'Œ',
  0xbd: 'œ',
  0xbe: 'Ÿ',
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
  if (eightBits === 'cp850') return cp850.charAt(byte - 0x80);
  if (eightBits === 'iso-8859-15') return latin9[byte] ?? String.fromCharCode(byte);
  return byte < 0xa0 ? windowsUpper.charAt(byte - 0x80) : String.fromCharCode(byte);
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
