import type { SectionMonths } from '../domain/budget/section-months';
import type { AccountBalance } from '../domain/budget/trial-balance';
import { Money } from '../domain/values/money';
import { CentsSum } from './cents-sum';
import { decodeBytes } from './decode-bytes';
import type { EightBits } from './decode-bytes';
import { MonthSums } from './month-sums';

/** What an account tells of an entry: 12 (the result), a charge, a product, or nothing of these. */
export type AccountKind = 'result' | 'charge' | 'product' | 'other';

/** One account in one section, with what was added to it. */
export interface AccountSum {
  readonly account: Uint8Array;
  readonly section: Uint8Array;
  readonly kind: AccountKind;
  label: Uint8Array;
  readonly debit: CentsSum;
  readonly credit: CentsSum;
  /** The part of entries that may close the year. */
  readonly closingDebit: CentsSum;
  readonly closingCredit: CentsSum;
  /** Of a section only. */
  readonly months: MonthSums | null;
}

const none = new Uint8Array(0);

/** A stretch of bytes, without copying them. */
export interface Stretch {
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** Sums by account and section, found by their bytes: no text is made for a line. */
export class AccountSums {
  readonly sums: AccountSum[] = [];
  /** Places in `sums`, +1, by hash; 0 is free. */
  private table = new Int32Array(1024);

  /** The sums of an account in a section, new when it was not met before. */
  of(account: Stretch, section: Stretch): AccountSum {
    const hash = hashOf(section, hashOf(account, 0x811c9dc5) ^ 0x7f);
    const mask = this.table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const found = this.sums[(this.table[place] ?? 0) - 1];
      if (found === undefined) return this.added(account, section, place);
      if (isSame(found.account, account) && isSame(found.section, section)) return found;
    }
  }

  /** In the order of their texts, which are those of the whole file's encoding. */
  toBalances(eightBits: EightBits, sides: 'all' | 'closing'): readonly AccountBalance[] {
    return this.sums
      .map(({ account, section, label, ...sums }) => ({
        account: decodeBytes(account, eightBits),
        label: decodeBytes(label, eightBits),
        section: decodeBytes(section, eightBits),
        debit: Money.ofCents((sides === 'all' ? sums.debit : sums.closingDebit).cents),
        credit: Money.ofCents((sides === 'all' ? sums.credit : sums.closingCredit).cents),
      }))
      .filter(({ debit, credit }) => sides === 'all' || !debit.isZero || !credit.isZero)
      .sort(byAccount);
  }

  /** Of the lines with a section, in the same order. */
  toSectionMonths(eightBits: EightBits, entries: 'all' | 'year'): readonly SectionMonths[] {
    return this.sums
      .flatMap(({ account, section, label, months }): readonly SectionMonths[] => {
        if (months === null) return [];
        const texts = [account, label, section].map((bytes) => decodeBytes(bytes, eightBits));
        const [number = '', name = '', owner = ''] = texts;
        const { opening } = months;
        return [{ account: number, label: name, section: owner, opening, months: months.toMonths(entries) }];
      })
      .sort(byAccount);
  }

  private added(account: Stretch, section: Stretch, place: number): AccountSum {
    const bytes = account.bytes.slice(account.from, account.to);
    const sum = {
      account: bytes,
      section: section.bytes.slice(section.from, section.to),
      kind: kindOf(bytes),
      label: none,
      debit: new CentsSum(),
      credit: new CentsSum(),
      closingDebit: new CentsSum(),
      closingCredit: new CentsSum(),
      months: section.to > section.from ? new MonthSums() : null,
    };
    this.sums.push(sum);
    this.table[place] = this.sums.length;
    if (this.sums.length * 2 > this.table.length) this.widen();
    return sum;
  }

  private widen(): void {
    const mask = this.table.length * 2 - 1;
    this.table = new Int32Array(mask + 1);
    this.sums.forEach(({ account, section }, index) => {
      let place = hashOf(whole(section), hashOf(whole(account), 0x811c9dc5) ^ 0x7f) & mask;
      while (this.table[place] !== 0) place = (place + 1) & mask;
      this.table[place] = index + 1;
    });
  }
}

type AccountKey = Pick<AccountBalance, 'account' | 'section'>;

/** By account, then section, as texts. */
export function byAccount(a: AccountKey, b: AccountKey): number {
  if (a.account !== b.account) return a.account < b.account ? -1 : 1;
  return a.section < b.section ? -1 : a.section > b.section ? 1 : 0;
}

function kindOf(account: Uint8Array): AccountKind {
  if (account[0] === 54) return 'charge';
  if (account[0] === 55) return 'product';
  return account[0] === 49 && account[1] === 50 ? 'result' : 'other';
}

function whole(bytes: Uint8Array): Stretch {
  return { bytes, from: 0, to: bytes.length };
}

/** FNV-1a. */
export function hashOf({ bytes, from, to }: Stretch, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

export function isSame(kept: Uint8Array, { bytes, from, to }: Stretch): boolean {
  if (kept.length !== to - from) return false;
  for (let at = 0; at < kept.length; at += 1) if (kept[at] !== bytes[from + at]) return false;
  return true;
}
