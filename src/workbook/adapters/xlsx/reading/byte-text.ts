import { unescapeXml } from '../xml/escape';

const decoder = new TextDecoder('utf-8');
const shortText = 48;

/** The text of a range of UTF-8 bytes, entities and CDATA resolved. */
export function textBetween(bytes: Uint8Array, start: number, end: number): string {
  const ascii = end - start <= shortText ? plainAscii(bytes, start, end) : null;
  if (ascii !== null) return ascii;
  const text = decoder.decode(bytes.subarray(start, end));
  return text.includes('<') ? withMarkup(text) : unescapeXml(text);
}

/** Most texts are short and plain: put together by hand they are faster than by the decoder. `null` when they are not. */
function plainAscii(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 126 || byte === 38 || byte === 60 || byte === 13) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** CDATA stands for itself, comments and tags for nothing. */
function withMarkup(text: string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<[^>]*>)/)
    .map((piece) =>
      piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : piece.startsWith('<') ? '' : unescapeXml(piece),
    )
    .join('');
}

const powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15] as const;

/**
 * A number written in decimal. Up to 15 digits are read by hand, which is exact (an integer below 2^53 divided
 * by a power of ten below 10^22 is correctly rounded); longer ones by the engine. NaN when it is no number.
 */
export function numberBetween(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = bytes[at] === 45;
  if (isNegative) at += 1;
  let digits = 0;
  let decimals = -1;
  let value = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + (byte - 48);
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === 46 && decimals < 0) decimals = 0;
    else return parseSlowly(bytes, start, end);
  }
  if (digits === 0 || digits > 15) return parseSlowly(bytes, start, end);
  const scaled = decimals > 0 ? value / (powers[decimals] ?? 1) : value;
  return isNegative ? -scaled : scaled;
}

const longestNumber = 400;

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  // No number is that long; a pattern might be slow on what is.
  if (end - start > longestNumber) return NaN;
  const text = textBetween(bytes, start, end).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}
