import { readCsvRows } from './csv-rows';
import { textOf } from './fec-line';
import { readFecHeader } from './fec-columns';
import { FecReader } from './fec-reader';
import type { Ledger } from './ledger';
import { readBalanceRows } from './read-balance-rows';
import { Utf16Bytes } from './utf16-bytes';

/** A trial balance is a few hundred lines: what is longer is none, and is not kept in memory. */
const largestBalance = 1 << 26;
/** Within so many bytes the first line ends. */
const longestHeader = 1 << 16;

/** Reads an accounting file from its bytes as they come, and tells by its first line what it is. */
export class LedgerReader {
  private entries: FecReader | null = null;
  private held: Uint8Array[] = [];
  private size = 0;
  private isKnown = false;
  private readonly plain = new Utf16Bytes();

  constructor(private readonly file: string) {}

  push(bytes: Uint8Array): void {
    this.take(this.plain.take(bytes));
  }

  end(): Ledger {
    this.take(this.plain.rest());
    if (!this.isKnown) this.recognise('last');
    if (this.entries !== null) return this.entries.end();
    return readBalanceRows(this.size > largestBalance ? [] : readCsvRows(joined(this.held)));
  }

  private take(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.entries !== null) {
      this.entries.push(bytes);
      return;
    }
    if (this.size > largestBalance) return;
    this.held.push(bytes.slice());
    this.size += bytes.length;
    if (!this.isKnown) this.recognise('more');
  }

  private recognise(follows: 'more' | 'last'): void {
    const start = joined(this.held).subarray(0, longestHeader);
    const text = textOf({ bytes: start, from: 0, to: start.length });
    const line = /^[\s|;]*([^\r\n]*)([\r\n])?/.exec(text.replace(/^\uFEFF/, ''));
    const isWhole = line?.[2] !== undefined || start.length === longestHeader || follows === 'last';
    if (!isWhole) return;
    this.isKnown = true;
    if (readFecHeader(line?.[1] ?? '') === null) return;
    this.entries = new FecReader(this.file);
    for (const bytes of this.held) this.entries.push(bytes);
    this.held = [];
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
