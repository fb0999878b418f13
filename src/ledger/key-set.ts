/**
 * A set of 64-bit hashes, 8 bytes each and nothing else: entries are counted once wherever their lines stand. Two
 * of a million entries share a hash once in 30 million ledgers.
 */
export class KeySet {
  size = 0;
  private keys = new Uint32Array(2048);

  add(high: number, low: number): void {
    // 0, 0 marks a free place.
    const first = high >>> 0;
    const second = (low | 1) >>> 0;
    if (!put(this.keys, first, second)) return;
    this.size += 1;
    if (this.size * 3 > this.keys.length) this.widen();
  }

  private widen(): void {
    const wider = new Uint32Array(this.keys.length * 2);
    for (let at = 0; at < this.keys.length; at += 2) {
      const second = this.keys[at + 1] ?? 0;
      if (second !== 0) put(wider, this.keys[at] ?? 0, second);
    }
    this.keys = wider;
  }
}

/** `false` when it is there already. */
function put(keys: Uint32Array, first: number, second: number): boolean {
  const mask = keys.length - 1;
  for (let at = (first * 2) & mask; ; at = (at + 2) & mask) {
    if (keys[at + 1] === 0) {
      keys[at] = first;
      keys[at + 1] = second;
      return true;
    }
    if (keys[at] === first && keys[at + 1] === second) return false;
  }
}
