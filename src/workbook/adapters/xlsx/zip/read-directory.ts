import { damaged, encrypted } from '../part-fault';
import { checkEntryCount, checkSizes } from './limits';
import type { ZipEntry } from './zip-entry';

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const utf8 = new TextDecoder('utf-8');

interface CentralRecord {
  readonly name: string;
  readonly method: number;
  readonly modified: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly localOffset: number;
}

/** Reads the central directory and finds each entry's compressed bytes. Inflates nothing. Throws `PartFault`. */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, offset } = findDirectory(view);
  checkEntryCount(count);
  const records: CentralRecord[] = [];
  for (let index = 0, at = offset; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== centralSignature) throw damaged('');
    const { record, next } = readCentralRecord(view, at);
    records.push(record);
    at = next;
  }
  checkSizes(records);
  return records.map((record) => withBytes(view, record));
}

/** The end record stands in the last 64 kB (a comment may follow it); zip64 points to a second one. */
function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const isZip64 = count === 0xffff || offset === 0xffff_ffff;
    return (isZip64 ? findDirectory64(view, at) : null) ?? { count, offset };
  }
  throw damaged('');
}

function findDirectory64(
  view: DataView,
  end: number,
): { readonly count: number; readonly offset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return null;
  const at = readUint64(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== end64Signature) throw damaged('');
  return { count: readUint64(view, at + 32), offset: readUint64(view, at + 48) };
}

function readCentralRecord(
  view: DataView,
  at: number,
): { readonly record: CentralRecord; readonly next: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw damaged('');
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw encrypted();
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const sizes = readSizes(view, at, { from: at + 46 + nameLength, length: extraLength });
  return {
    record: {
      name: utf8.decode(nameBytes).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    },
    next,
  };
}

/** Sizes and offset that do not fit in 32 bits stand in the zip64 extra field, in a fixed order. */
function readSizes(
  view: DataView,
  at: number,
  extra: { readonly from: number; readonly length: number },
): Pick<CentralRecord, 'compressedSize' | 'size' | 'localOffset'> {
  let field = findExtra(view, extra);
  const read = (position: number): number => {
    const value = view.getUint32(position, true);
    if (value !== 0xffff_ffff || field === null) return value;
    if (field + 8 > view.byteLength) throw damaged('');
    field += 8;
    return readUint64(view, field - 8);
  };
  const size = read(at + 24);
  const compressedSize = read(at + 20);
  return { size, compressedSize, localOffset: read(at + 42) };
}

function findExtra(view: DataView, extra: { readonly from: number; readonly length: number }): number | null {
  const end = extra.from + extra.length;
  for (let at = extra.from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

function withBytes(view: DataView, record: CentralRecord): ZipEntry {
  const { name, method, crc, size, modified, compressedSize, localOffset: at } = record;
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== localSignature) throw damaged(name);
  if (method !== 0 && method !== 8) throw damaged(name);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + compressedSize > view.byteLength) throw damaged(name);
  const compressed = new Uint8Array(view.buffer, view.byteOffset + start, compressedSize);
  return { name, method, crc, size, modified, compressed };
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
