const utf8 = new TextEncoder();
const chunk = 32_768;

/** Grows a byte array out of texts and bytes: a big sheet is never one string. */
export class ByteWriter {
  private buffer: Uint8Array;
  private length = 0;
  private pending = '';

  /** `expected` bytes fit without the buffer being made larger; what is not used of it costs nothing. */
  constructor(expected = chunk) {
    this.buffer = new Uint8Array(Math.max(chunk, expected));
  }

  text(text: string): void {
    this.pending += text;
    if (this.pending.length > chunk) this.flush();
  }

  bytes(bytes: Uint8Array): void {
    this.flush();
    this.reserve(bytes.length);
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  finish(): Uint8Array {
    this.flush();
    return this.buffer.subarray(0, this.length);
  }

  private flush(): void {
    if (this.pending === '') return;
    // A UTF-16 unit takes three bytes at most.
    this.reserve(this.pending.length * 3);
    const { written } = utf8.encodeInto(this.pending, this.buffer.subarray(this.length));
    this.length += written;
    this.pending = '';
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + more));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}
