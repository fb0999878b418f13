import { damaged, hasEntities } from '../part-fault';

/** Names that are looked for, by their last four letters in one number: no string is made while scanning. */
export const tags = {
  row: packed('row'),
  c: packed('c'),
  v: packed('v'),
  f: packed('f'),
  is: packed('is'),
  t: packed('t'),
  si: packed('si'),
  rPh: packed('rPh'),
  sst: packed('sst'),
  sheetData: packed('sheetData'),
} as const;

/** A name as its last four characters and its length; unlike enough for the names of this format. */
export function packed(name: string): number {
  let code = 0;
  for (let at = 0; at < name.length; at += 1) code = (code << 8) | name.charCodeAt(at);
  return (code ^ (name.length << 26)) | 0;
}

export type TagKind = 'open' | 'close' | 'empty';

/**
 * Goes from tag to tag of an XML part in UTF-8 bytes: no tree, no string, no copy. Prefixes are skipped,
 * comments and processing instructions too. Throws `PartFault` on a DTD or an unclosed tag.
 */
export class TagCursor {
  kind: TagKind = 'open';
  /** Of the local name, to be compared with `tags`. */
  code = 0;
  /** Of `<`. */
  start = 0;
  /** After the name: attributes follow. */
  nameEnd = 0;
  /** After `>`. */
  end: number;
  /** Whether a CDATA section or a comment stands between the last tag and this one. */
  passedMarkup = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    from = 0,
  ) {
    this.end = from;
  }

  /** Goes to the next tag; false at the end of the part. */
  next(): boolean {
    const bytes = this.bytes;
    const length = bytes.length;
    this.passedMarkup = false;
    let at = this.end;
    for (;;) {
      while (at < length && bytes[at] !== 60) at += 1;
      if (at >= length) return false;
      const first = bytes[at + 1];
      if (first === 33 || first === 63) at = this.skipMarkup(at);
      else break;
    }
    this.start = at;
    this.kind = bytes[at + 1] === 47 ? 'close' : 'open';
    at = this.readName(this.kind === 'close' ? at + 2 : at + 1);
    this.nameEnd = at;
    // A `>` inside quotes does not end the tag.
    for (let quote = 0; ; at += 1) {
      if (at >= length) throw damaged(this.part);
      const byte = bytes[at];
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === 34 || byte === 39) quote = byte;
      else if (byte === 62) break;
      else if (byte === 60) throw damaged(this.part);
    }
    if (this.kind === 'open' && bytes[at - 1] === 47) this.kind = 'empty';
    this.end = at + 1;
    return true;
  }

  private readName(from: number): number {
    const bytes = this.bytes;
    let code = 0;
    let length = 0;
    let at = from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 62;
      if (byte === 62 || byte === 47 || byte <= 32) break;
      if (byte === 58) {
        code = 0;
        length = 0;
      } else {
        code = (code << 8) | byte;
        length += 1;
      }
    }
    if (length === 0) throw damaged(this.part);
    this.code = (code ^ (length << 26)) | 0;
    return at;
  }

  private skipMarkup(at: number): number {
    const bytes = this.bytes;
    if (bytes[at + 1] === 63) return this.after(at + 2, [63, 62]);
    this.passedMarkup = true;
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) return this.after(at + 4, [45, 45, 62]);
    if (bytes[at + 2] === 91) return this.after(at + 3, [93, 93, 62]);
    throw hasEntities(this.part);
  }

  private after(from: number, ending: readonly number[]): number {
    for (let at = from; at + ending.length <= this.bytes.length; at += 1) {
      if (ending.every((byte, index) => this.bytes[at + index] === byte)) return at + ending.length;
    }
    throw damaged(this.part);
  }
}
