import { hashOf, isSame } from './account-sums';
import type { AccountSum, Stretch } from './account-sums';
import { KeySet } from './key-set';

/** An entry whose lines do not add up to nothing. */
export interface OpenEntry {
  readonly line: number;
  readonly journal: Uint8Array;
  readonly number: Uint8Array;
  readonly difference: bigint;
}

/**
 * Groups lines into entries: same journal, number and day. Lines that stand together are summed as they pass; what is
 * not balanced when another entry begins is kept until its other lines come, wherever they stand. Only those and 8 bytes
 * for each entry (to count them) are held. At the end, unbalanced days of one number that cancel each other
 * out are one entry that spans them.
 */
export class EntrySums {
  private readonly seen = new KeySet();
  private readonly open = new Map<string, Map<number, OpenPart>>();
  private journal: Uint8Array = new Uint8Array(0);
  private number: Uint8Array = new Uint8Array(0);
  private day = -1;
  private firstLine = 0;
  private balance = 0;
  private kinds = 0;
  private readonly moved: Moved[] = [];

  /** `true` when this line begins another run of lines than the one before. */
  turnTo(
    journal: Stretch,
    number: Stretch,
    { day, line }: { readonly day: number; readonly line: number },
  ): boolean {
    if (day === this.day && isSame(this.number, number) && isSame(this.journal, journal)) return false;
    this.closeRun();
    if (!isSame(this.journal, journal)) this.journal = journal.bytes.slice(journal.from, journal.to);
    this.number = number.bytes.slice(number.from, number.to);
    this.day = day;
    this.firstLine = line;
    return true;
  }

  add(sum: AccountSum, debit: number, credit: number): void {
    this.balance += debit - credit;
    if (sum.kind === 'other') return;
    this.kinds |= sum.kind === 'result' ? 1 : 2;
    this.moved.push({ sum, debit, credit });
  }

  /** Ends the last run; then the entries can be counted. */
  finish(): { readonly entries: number; readonly unbalanced: readonly OpenEntry[] } {
    this.closeRun();
    let spanned = 0;
    const unbalanced: OpenEntry[] = [];
    for (const parts of this.open.values()) {
      const all = [...parts.values()];
      const difference = all.reduce((sum, part) => sum + part.balance, 0n);
      spanned += Math.max(0, all.length - 1);
      const [first] = all;
      if (first !== undefined && difference !== 0n) unbalanced.push({ ...first, difference });
    }
    return {
      entries: this.seen.size - spanned,
      unbalanced: unbalanced.sort((a, b) => a.line - b.line),
    };
  }

  private closeRun(): void {
    if (this.day < 0) return;
    const journal = { bytes: this.journal, from: 0, to: this.journal.length };
    const number = { bytes: this.number, from: 0, to: this.number.length };
    const high = hashOf(number, hashOf(journal, 0x811c9dc5 ^ this.day) ^ 0xff);
    const low = hashOf(
      journal,
      Math.imul(hashOf(number, 0x2545f491), 0x9e3779b1) ^ Math.imul(this.day, 0x85ebca6b),
    );
    this.seen.add(high, low);
    if (this.balance !== 0) this.keepOpen();
    // An entry that moves charges or products to account 12 may be the one that closes the year.
    if (this.kinds === 3) {
      for (const { sum, debit, credit } of this.moved) {
        sum.closingDebit.add(debit);
        sum.closingCredit.add(credit);
        sum.months?.addClosing(this.day, debit - credit);
      }
    }
    this.balance = 0;
    this.kinds = 0;
    this.moved.length = 0;
  }

  private keepOpen(): void {
    const key = `${latin(this.journal)}\t${latin(this.number)}`;
    const parts = this.open.get(key) ?? new Map<number, OpenPart>();
    const part = parts.get(this.day);
    const balance = (part?.balance ?? 0n) + BigInt(this.balance);
    if (balance === 0n) parts.delete(this.day);
    else if (part !== undefined) part.balance = balance;
    else parts.set(this.day, { line: this.firstLine, journal: this.journal, number: this.number, balance });
    if (parts.size === 0) this.open.delete(key);
    else this.open.set(key, parts);
  }
}

interface OpenPart {
  readonly line: number;
  readonly journal: Uint8Array;
  readonly number: Uint8Array;
  balance: bigint;
}

interface Moved {
  readonly sum: AccountSum;
  readonly debit: number;
  readonly credit: number;
}

/** One sign for each byte: a key, never shown. */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
