import { imbalance, type JournalEntry, type JournalLine } from '../domain/journal/journal-entry';
import type { Day } from '../domain/values/day';
import { commaAmount } from './write-fec';

/** Headers are shown to a person, so that the caller has their words. */
export interface EntryHeaders {
  readonly journal: string;
  readonly number: string;
  readonly date: string;
  readonly piece: string;
  readonly account: string;
  readonly accountLabel: string;
  readonly section: string;
  readonly label: string;
  readonly debit: string;
  readonly credit: string;
}

/**
 * Entries as a CSV that a French Excel opens as columns: byte order mark, semicolons, decimal comma, days as
 * 31/05/2014. A text that a sheet would take for a formula begins with an apostrophe. Throws on an entry that
 * does not balance.
 */
export function writeEntriesCsv(entries: readonly JournalEntry[], headers: EntryHeaders): string {
  const lines = entries.flatMap((entry) => {
    if (!imbalance(entry.lines).isZero) throw new Error(`Entry ${entry.number} does not balance`);
    return entry.lines.map((line) => fieldsOf(entry, line));
  });
  const rows = [keys.map((key) => headers[key]), ...lines];
  return byteOrderMark + rows.map((fields) => `${fields.map(quotedField).join(';')}\r\n`).join('');
}

const byteOrderMark = '\uFEFF';

const keys = [
  'journal',
  'number',
  'date',
  'piece',
  'account',
  'accountLabel',
  'section',
  'label',
  'debit',
  'credit',
] as const;

function fieldsOf({ journal, number, date, piece }: JournalEntry, line: JournalLine): readonly string[] {
  const texts = [line.account, line.accountLabel, line.section, line.label].map(withoutFormula);
  return [
    withoutFormula(journal.code),
    number,
    slashDay(date),
    piece,
    ...texts,
    commaAmount(line.debit),
    commaAmount(line.credit),
  ];
}

/** A name may begin with `=` or `@`: Excel would compute it on opening the file. */
function withoutFormula(text: string): string {
  const line = text.replace(/[\s\p{Control}]+/gu, ' ').trim();
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}

function quotedField(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function slashDay(day: Day): string {
  const [year = '', month = '', date = ''] = day.toString().split('-');
  return `${date}/${month}/${year}`;
}
