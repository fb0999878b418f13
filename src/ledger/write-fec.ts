import { imbalance, type JournalEntry, type JournalLine } from '../domain/journal/journal-entry';
import type { Day } from '../domain/values/day';
import type { Money } from '../domain/values/money';

/**
 * Entries as a FEC text (LPF art. A47 A-1): the 18 columns in their order and the analytic section in a 19th, tab
 * between, UTF-8, days as AAAAMMJJ, decimal comma, one line per line of an entry. ValidDate stays empty: it is
 * for the accounting software to validate. Throws on an entry that does not balance, which is a bug of its maker.
 */
export function writeFec(entries: readonly JournalEntry[]): string {
  const lines = entries.flatMap((entry) => {
    if (!imbalance(entry.lines).isZero) throw new Error(`Entry ${entry.number} does not balance`);
    return entry.lines.map((line) => fecLine(entry, line));
  });
  return [fecColumns.join('\t'), ...lines].map((line) => `${line}\r\n`).join('');
}

/** In the order of the law; more columns may follow, and the section does. */
export const fecColumns = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
  'Section',
] as const;

function fecLine({ journal, number, date, piece }: JournalEntry, line: JournalLine): string {
  const values: Readonly<Record<(typeof fecColumns)[number], string>> = {
    JournalCode: journal.code,
    JournalLib: journal.label,
    EcritureNum: number,
    EcritureDate: fecDay(date),
    CompteNum: line.account,
    CompteLib: line.accountLabel,
    CompAuxNum: '',
    CompAuxLib: '',
    PieceRef: piece,
    PieceDate: fecDay(date),
    EcritureLib: line.label,
    Debit: commaAmount(line.debit),
    Credit: commaAmount(line.credit),
    EcritureLet: '',
    DateLet: '',
    ValidDate: '',
    Montantdevise: '',
    Idevise: '',
    Section: line.section,
  };
  return fecColumns.map((column) => plainField(values[column])).join('\t');
}

/** Names come from cells: a tab or a line end in one would shift every column after it. */
function plainField(text: string): string {
  return text.replace(/[\s\p{Control}]+/gu, ' ').trim();
}

function fecDay(day: Day): string {
  return String(day.key).padStart(8, '0');
}

/** `1234,50`: both sides are written, `0,00` too. */
export function commaAmount(amount: Money): string {
  return amount.toString().replace('.', ',');
}
