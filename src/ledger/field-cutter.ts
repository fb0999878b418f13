const lineFeed = 10;
const carriageReturn = 13;
/** Chunks are looked at in pieces of this size, so that one huge chunk needs no second copy of itself. */
const pieceSize = 1 << 18;
/** Fields beyond are counted and not kept: no table is that wide. */
const mostFields = 4096;

/**
 * Cuts bytes that arrive in chunks of any size into lines, and lines into fields. Lines end with LF, CRLF, CR or
 * CR CR LF, mixed or not. The same buffers serve for every line: what a listener wants to keep it copies.
 */
export class FieldCutter {
  /** Bytes of the current line; field `n` lies between `cuts[n] + 1` and `cuts[n + 1]`. */
  bytes: Uint8Array = new Uint8Array(pieceSize * 2);
  readonly cuts = new Int32Array(mostFields + 1);
  fields = 0;
  start = 0;
  end = 0;
  /** Number of the current line, from 1. */
  line = 0;
  /** The byte between fields; −1 while it is not known: a line is then one field. */
  separator = -1;

  private held = 0;

  constructor(private readonly onLine: (cutter: FieldCutter) => void) {}

  push(chunk: Uint8Array): void {
    for (let from = 0; from < chunk.length; from += pieceSize) {
      this.take(chunk.subarray(from, from + pieceSize));
    }
  }

  /** The last line may have no end of line. */
  finish(): void {
    const rest = this.cutLines(this.held, 'last');
    if (rest < this.held) {
      this.cutFields(rest, this.held);
      this.tell(rest, this.held);
    }
    this.held = 0;
  }

  private take(piece: Uint8Array): void {
    const length = this.held + piece.length;
    if (length > this.bytes.length) {
      const wider = new Uint8Array(Math.max(length, this.bytes.length * 2));
      wider.set(this.bytes.subarray(0, this.held));
      this.bytes = wider;
    }
    this.bytes.set(piece, this.held);
    const rest = this.cutLines(length, 'more');
    this.bytes.copyWithin(0, rest, length);
    this.held = length - rest;
  }

  /** Tells of every whole line of the first `length` bytes; gives where the unfinished one begins. */
  private cutLines(length: number, follows: 'more' | 'last'): number {
    const { bytes, cuts } = this;
    let { separator } = this;
    let start = 0;
    let fields = 0;
    for (let at = 0; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte > carriageReturn && byte !== separator) continue;
      if (byte === separator) {
        fields += 1;
        // A store beyond the end of a typed array does nothing: no table is that wide.
        cuts[fields] = at;
      } else if (byte === lineFeed || byte === carriageReturn) {
        const size = byte === lineFeed ? 1 : this.lengthOfEnd(at, length);
        // What comes next decides whether this is CR, CRLF or CR CR LF.
        if (size === 0 && follows === 'more') return start;
        fields += 1;
        cuts[fields] = at;
        this.fields = fields;
        this.tell(start, at);
        ({ separator } = this);
        fields = 0;
        at += Math.max(size, 1) - 1;
        start = at + 1;
      }
    }
    return start;
  }

  /** Bytes of the end of line that begins with a CR at `at`; 0 when too little is there to tell. */
  private lengthOfEnd(at: number, length: number): number {
    if (at + 1 >= length) return 0;
    if (this.bytes[at + 1] === lineFeed) return 2;
    if (this.bytes[at + 1] !== carriageReturn) return 1;
    if (at + 2 >= length) return 0;
    return this.bytes[at + 2] === lineFeed ? 3 : 1;
  }

  /** For the last line, when no end of line closed it. */
  private cutFields(start: number, end: number): void {
    let fields = 0;
    for (let at = start; at < end; at += 1) {
      if (this.bytes[at] !== this.separator) continue;
      fields += 1;
      this.cuts[fields] = at;
    }
    fields += 1;
    this.cuts[fields] = end;
    this.fields = fields;
  }

  private tell(start: number, end: number): void {
    this.cuts[0] = start - 1;
    this.start = start;
    this.end = end;
    this.line += 1;
    this.onLine(this);
  }
}
