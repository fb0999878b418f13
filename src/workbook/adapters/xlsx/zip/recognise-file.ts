import type { FileKind } from '../../../problems';

/** What the first bytes of a file say; a zip and an OLE container are looked into. */
export type FileRecognition = 'zip-container' | 'encrypted' | FileKind;

const magics: readonly { readonly bytes: readonly number[]; readonly found: FileRecognition }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], found: 'zip-container' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], found: 'zip-container' },
  { bytes: [0x25, 0x50, 0x44, 0x46], found: 'pdf' },
  // Excel 2 to 4, before OLE containers.
  { bytes: [0x09, 0x00, 0x04, 0x00], found: 'xls' },
  { bytes: [0x09, 0x02, 0x06, 0x00], found: 'xls' },
  { bytes: [0x09, 0x04, 0x06, 0x00], found: 'xls' },
  { bytes: [0x09, 0x08], found: 'xls' },
];

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Recognises a file by its content, never by its name. */
export function recogniseFile(bytes: Uint8Array): FileRecognition {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, oleMagic)) return recogniseOle(bytes);
  const magic = magics.find((candidate) => startsWith(bytes, candidate.bytes));
  if (magic !== undefined) return magic.found;
  return looksLikeText(bytes.subarray(0, 4096)) ? 'text' : 'unknown';
}

/** An OLE container lists its streams by name in UTF-16; a password-protected .xlsx holds `EncryptedPackage`. */
function recogniseOle(bytes: Uint8Array): FileRecognition {
  const names = new TextDecoder('utf-16le');
  // Directory entries are aligned to 128 bytes, so an even offset finds them all.
  const text = names.decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text.includes('EncryptedPackage')) return 'encrypted';
  if (text.includes('WordDocument')) return 'word';
  return text.includes('Workbook') || text.includes('Book') ? 'xls' : 'unknown';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Text has no control characters but tabs, line ends and form feeds; UTF-16 says so with its first two bytes. */
function looksLikeText(sample: Uint8Array): boolean {
  if (startsWith(sample, [0xff, 0xfe]) || startsWith(sample, [0xfe, 0xff])) return true;
  return sample.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));
}
