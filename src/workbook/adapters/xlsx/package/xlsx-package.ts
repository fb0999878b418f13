import type { Codec } from '../codec';
import { damaged, encrypted, notAWorkbook, PartFault, tooLarge } from '../part-fault';
import { isUtf8, longestText, toText, toUtf8 } from '../xml/decode-part';
import { crc32 } from '../zip/crc32';
import { readDirectory } from '../zip/read-directory';
import { recogniseFile } from '../zip/recognise-file';
import { writeZip } from '../zip/write-zip';
import type { ZipEntry } from '../zip/zip-entry';
import { noMoment } from '../zip/zip-entry';

/** The parts of a file, compressed until they are asked for. A changed package is a new one; this one stays. */
export class XlsxPackage {
  private constructor(
    private readonly entries: readonly ZipEntry[],
    private readonly codec: Codec,
  ) {
    const byName = new Map<string, ZipEntry>();
    for (const entry of entries) {
      const key = keyOf(entry.name);
      if (!byName.has(key)) byName.set(key, entry);
    }
    this.byName = byName;
  }

  private readonly byName: ReadonlyMap<string, ZipEntry>;

  /** Throws `PartFault` when the bytes are no zip, or one that is not to be opened. */
  static open(bytes: Uint8Array, codec: Codec): XlsxPackage {
    const found = recogniseFile(bytes);
    if (found === 'encrypted') throw encrypted();
    if (found !== 'zip-container') throw notAWorkbook(found);
    return new XlsxPackage(readDirectory(bytes), codec);
  }

  /** Names as the file writes them. */
  get names(): readonly string[] {
    return this.entries.map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.byName.has(keyOf(name));
  }

  /** Size after inflation, as declared; 0 for a part that is not there. */
  sizeOf(name: string): number {
    return this.byName.get(keyOf(name))?.size ?? 0;
  }

  /** The inflated bytes. Throws `PartFault` when the part is absent or broken. */
  bytes(name: string): Uint8Array {
    const entry = this.byName.get(keyOf(name));
    if (entry === undefined) throw damaged(name);
    if (entry.method === 0) return entry.compressed;
    const data = inflate(this.codec, entry);
    if (data === null || data.length !== entry.size) throw damaged(name);
    return data;
  }

  /** An XML part as UTF-8 bytes. */
  utf8(name: string): Uint8Array {
    const bytes = this.bytes(name);
    if (bytes.length > longestText && !isUtf8(bytes)) throw tooLarge(name);
    return toUtf8(bytes);
  }

  /** A small XML part as text. */
  text(name: string): string {
    if (this.sizeOf(name) > longestText) throw tooLarge(name);
    return toText(this.bytes(name));
  }

  /** A package where these parts are new or changed, and those (`null`) are gone. The others keep their bytes. */
  with(changes: ReadonlyMap<string, Uint8Array | null>): XlsxPackage {
    const rest = new Map([...changes].map(([name, data]) => [keyOf(name), { name, data }] as const));
    const entries: ZipEntry[] = [];
    for (const entry of this.entries) {
      const change = rest.get(keyOf(entry.name));
      rest.delete(keyOf(entry.name));
      if (change === undefined) entries.push(entry);
      else if (change.data !== null) entries.push(this.compress(entry.name, change.data));
    }
    for (const { name, data } of rest.values()) {
      if (data !== null) entries.push(this.compress(name, data));
    }
    return new XlsxPackage(entries, this.codec);
  }

  toBytes(): Uint8Array {
    return writeZip(this.entries);
  }

  private compress(name: string, data: Uint8Array): ZipEntry {
    const compressed = this.codec.deflateRaw(data);
    return {
      name,
      method: 8,
      crc: (this.codec.crc32 ?? crc32)(data),
      size: data.length,
      compressed,
      modified: noMoment,
    };
  }
}

/** Part names are compared without case, as the format asks. */
export function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/** A codec throws errors of its own kinds: whichever it is, the stream is broken or longer than it says. */
function inflate(codec: Codec, entry: ZipEntry): Uint8Array | null {
  try {
    return codec.inflateRaw(entry.compressed, entry.size);
  } catch (error) {
    if (error instanceof PartFault) throw error;
    return null;
  }
}
