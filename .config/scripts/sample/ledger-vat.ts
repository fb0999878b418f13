import type { LedgerEntry } from './ledger-entry';
import { credit, dayOf, debit, totalOf } from './ledger-entry';
import { transfer } from './ledger-pay';

/** Each month the VAT collected less what suppliers charged is declared, and paid on the 20th of the next month. */
export function vatEntries(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return Array.from({ length: 12 }, (_, month) => {
    const lines = entries
      .filter(({ date }) => date >= dayOf(month, 1) && date <= dayOf(month, 31))
      .flatMap((entry) => entry.lines);
    const of = (account: string): number =>
      totalOf(lines.filter((line) => line.account === account).map(({ amount }) => amount));
    const [collected, deductible] = [-of('445710'), of('445660')];
    const due = collected - deductible;
    if (due <= 0) throw new RangeError(`No VAT is due in month ${String(month + 1)}`);
    const number = String(month + 1).padStart(2, '0');
    const declaration: LedgerEntry = {
      journal: 'OD',
      date: dayOf(month, 31),
      piece: `CA3-${number}`,
      label: `TVA ${number}/2014`,
      lines: [debit('445710', collected), credit('445660', deductible), credit('445510', due)],
    };
    if (month === 11) return [declaration];
    return [declaration, transfer(dayOf(month + 1, 20), `TVA${number}`, [debit('445510', due)])];
  }).flat();
}
