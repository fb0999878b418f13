type Order = 'little' | 'big';

const nothing = new Uint8Array(0);

/**
 * The bytes of a file as they come, in UTF-8 when the file begins with the mark of UTF-16 (what Excel saves as « Texte
 * Unicode ») and as they are otherwise. A piece may end inside a sign.
 */
export class Utf16Bytes {
  private order: Order | 'other' | 'unknown' = 'unknown';
  /** The first byte of a unit (or of the file) whose second is still to come; −1 for none. */
  private half = -1;
  /** First half of a pair; 0 for none. */
  private high = 0;

  take(bytes: Uint8Array): Uint8Array {
    if (this.order === 'other') return bytes;
    if (this.order !== 'unknown') return this.toUtf8(bytes, this.order);
    const start = this.half < 0 ? bytes : joined(this.half, bytes);
    this.half = -1;
    if (start.length < 2) {
      this.half = start[0] ?? -1;
      return nothing;
    }
    this.order = orderOf(start);
    return this.order === 'other' ? start : this.toUtf8(start.subarray(2), this.order);
  }

  /** What is left at the end: a file of one byte. */
  rest(): Uint8Array {
    return this.order === 'unknown' && this.half >= 0 ? Uint8Array.of(this.half) : nothing;
  }

  private toUtf8(bytes: Uint8Array, order: Order): Uint8Array {
    // A unit of two bytes makes three at most; a pair of them four.
    const out = new Uint8Array(((bytes.length + 1) >> 1) * 3 + 3);
    let size = 0;
    for (const byte of bytes) {
      if (this.half < 0) {
        this.half = byte;
        continue;
      }
      const unit = order === 'little' ? (byte << 8) | this.half : (this.half << 8) | byte;
      this.half = -1;
      const point = this.pointOf(unit);
      if (point !== null) size = putUtf8(out, size, point);
    }
    return out.subarray(0, size);
  }

  /** `null` for the first half of a pair; what stands alone of one is the replacement sign. */
  private pointOf(unit: number): number | null {
    const { high } = this;
    this.high = 0;
    if (unit >= 0xd800 && unit < 0xdc00) {
      this.high = unit;
      return high === 0 ? null : 0xfffd;
    }
    if (unit < 0xdc00 || unit > 0xdfff) return unit;
    return high === 0 ? 0xfffd : 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00);
  }
}

function joined(first: number, bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + 1);
  whole[0] = first;
  whole.set(bytes, 1);
  return whole;
}

function orderOf(start: Uint8Array): Order | 'other' {
  if (start[0] === 0xff && start[1] === 0xfe) return 'little';
  return start[0] === 0xfe && start[1] === 0xff ? 'big' : 'other';
}

function putUtf8(out: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    out[at] = point;
    return at + 1;
  }
  const size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  out[at] = ((0xf00 >> size) & 0xff) | (point >> (6 * (size - 1)));
  for (let next = 1; next < size; next += 1) {
    out[at + next] = 0x80 | ((point >> (6 * (size - 1 - next))) & 0x3f);
  }
  return at + size;
}
