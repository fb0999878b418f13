const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder('utf-8', { ignoreBOM: false });

/** What is made a string at once, in bytes: the engine's own limit is 512 million characters. */
export const longestText = 200_000_000;

export function isUtf8(bytes: Uint8Array): boolean {
  return encodingOf(bytes) === 'utf-8';
}

/** A part as UTF-8 bytes without a byte order mark, whatever it was written in. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return hasUtf8Mark(bytes) ? bytes.subarray(3) : bytes;
  return utf8Encoder.encode(new TextDecoder(encoding).decode(bytes));
}

/** A part as text, with a declaration that says UTF-8: this is how it will be written if it changes. */
export function toText(bytes: Uint8Array): string {
  const text = utf8Decoder.decode(toUtf8(bytes));
  const end = text.startsWith('<?xml') ? text.indexOf('?>') : -1;
  if (end < 0) return text;
  return text.slice(0, end).replace(/encoding\s*=\s*(["'])[^"']*\1/, 'encoding="UTF-8"') + text.slice(end);
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0x00) return 'utf-16le';
  if (first === 0x00 && second === 0x3c) return 'utf-16be';
  return declaredEncoding(bytes);
}

/** Single-byte encodings are rare and only known by the declaration; an unknown one is read as UTF-8. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 120));
  const match = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(start);
  const label = (match?.[1] ?? 'utf-8').toLowerCase();
  return ['iso-8859-1', 'iso-8859-15', 'windows-1252', 'us-ascii', 'latin1'].includes(label)
    ? label
    : 'utf-8';
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
