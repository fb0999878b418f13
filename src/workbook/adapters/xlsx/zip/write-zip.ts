import type { ZipEntry } from './zip-entry';

const utf8 = new TextEncoder();

/** Writes the entries in their order; those that did not change keep their compressed bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: utf8.encode(entry.name) }));
  const length = named.reduce(
    (sum, { entry, name }) => sum + 76 + 2 * name.length + entry.compressed.length,
    22,
  );
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  let at = 0;
  const offsets = named.map(({ entry, name }) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, { entry, name });
    out.set(name, at + 30);
    out.set(entry.compressed, at + 30 + name.length);
    at += 30 + name.length + entry.compressed.length;
    return offset;
  });
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, { entry, name });
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    out.set(name, at + 46);
    at += 46 + name.length;
  });
  writeEnd(view, at, { count: entries.length, directory });
  return out;
}

/** The 26 bytes that a local header and a directory record share. */
function writeCommon(
  view: DataView,
  at: number,
  { entry, name }: { readonly entry: ZipEntry; readonly name: Uint8Array },
): void {
  // Names are UTF-8 (bit 11); the flag is left out for plain ASCII, as Office does.
  const isAscii = name.length === entry.name.length;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, isAscii ? 0 : 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.compressed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(
  view: DataView,
  at: number,
  { count, directory }: { readonly count: number; readonly directory: number },
): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
