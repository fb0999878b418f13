import type { LedgerEntry, LedgerLine } from './ledger-entry';
import { counterpart, dayOf, reversed, totalOf } from './ledger-entry';
import { transfer } from './ledger-pay';

/**
 * Each month the VAT collected less what suppliers charged is declared, and paid on the 20th of the next month: one
 * declaration, to which each section adds its own. A section that bought more than it sold takes some away.
 */
export function vatEntries(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return Array.from({ length: 12 }, (_, month) => {
    const lines = entries
      .filter(({ date }) => date >= dayOf(month, 1) && date <= dayOf(month, 31))
      .flatMap((entry) => entry.lines);
    const declared = ['445710', '445660'].flatMap((account): readonly LedgerLine[] =>
      counterpart(
        account,
        lines.filter((line) => line.account === account),
      ),
    );
    const due = counterpart('445510', declared);
    if (totalOf(due.map(({ amount }) => amount)) >= 0)
      throw new RangeError(`No VAT is due in month ${String(month + 1)}`);
    const number = String(month + 1).padStart(2, '0');
    const declaration: LedgerEntry = {
      journal: 'OD',
      date: dayOf(month, 31),
      piece: `CA3-${number}`,
      label: `TVA ${number}/2014`,
      lines: [...declared, ...due],
    };
    if (month === 11) return [declaration];
    return [declaration, transfer(dayOf(month + 1, 20), `TVA${number}`, reversed(due))];
  }).flat();
}
