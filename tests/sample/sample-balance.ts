import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccountBalance, TrialBalance } from '../../src/domain/budget/trial-balance';
import { Money } from '../../src/domain/values/money';

/** A line of the committed ledger: what the tests need of its 19 columns. Amounts are in cents. */
export interface BookLine {
  readonly journal: string;
  readonly entry: string;
  readonly date: string;
  readonly account: string;
  readonly label: string;
  readonly party: string;
  readonly letter: string;
  readonly debit: number;
  readonly credit: number;
  readonly section: string;
}

export function ledgerBytes(): Buffer {
  return readFileSync(join(__dirname, '..', '..', 'assets', '123456782FEC20141231.txt'));
}

/** Read by hand, so that no reader of ours vouches for what we wrote. */
export function bookLines(): readonly BookLine[] {
  const [, ...lines] = ledgerBytes().toString('utf8').split('\r\n').slice(0, -1);
  return lines.map((line) => {
    const fields = line.split('\t');
    if (fields.length !== 19) throw new Error(`Not 19 columns: ${line}`);
    const at = (place: number): string => fields[place] ?? '';
    return {
      journal: at(0),
      entry: at(2),
      date: at(3),
      account: at(4),
      label: at(5),
      party: at(6),
      debit: centsIn(at(11)),
      credit: centsIn(at(12)),
      letter: at(13),
      section: at(18),
    };
  });
}

function centsIn(text: string): number {
  if (!/^\d+,\d\d$/.test(text)) throw new Error(`Not an amount: ${text}`);
  return Number(text.replace(',', ''));
}

/** Debit − credit of the lines, in cents. */
export function balanceIn(lines: readonly BookLine[]): number {
  return lines.reduce((sum, { debit, credit }) => sum + debit - credit, 0);
}

export function groupBy(
  lines: readonly BookLine[],
  key: (line: BookLine) => string,
): ReadonlyMap<string, readonly BookLine[]> {
  const groups = new Map<string, BookLine[]>();
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line]);
  return groups;
}

/** The trial balance by account and section. */
export function balanceOfBooks(lines: readonly BookLine[]): TrialBalance {
  return [...groupBy(lines, ({ account, section }) => `${account}/${section}`).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]): readonly AccountBalance[] => {
      const [first] = own;
      if (first === undefined) return [];
      const total = (of: (line: BookLine) => number): Money =>
        Money.ofCents(own.reduce((sum, line) => sum + of(line), 0));
      return [
        {
          account: first.account,
          label: first.label,
          section: first.section,
          debit: total(({ debit }) => debit),
          credit: total(({ credit }) => credit),
        },
      ];
    });
}
