import { FecReader } from '../../src/ledger/fec-reader';
import type { Ledger } from '../../src/ledger/ledger';

/** One line of a ledger, before anyone decides how it is written. Amounts in cents, days as 20140131. */
export interface LedgerLine {
  readonly journal: string;
  readonly entry: string;
  readonly day: number;
  readonly account: string;
  readonly label: string;
  readonly debit: number;
  readonly credit: number;
  readonly section: string;
}

/** How software writes a ledger. */
export interface FecStyle {
  readonly separator: string;
  readonly lineEnd: string;
  readonly amount: (cents: number) => string;
  readonly day: (day: number) => string;
  readonly sides: 'debit and credit' | 'D and C' | '+1 and -1';
  readonly encode: (text: string) => Uint8Array;
  readonly header: (names: readonly string[]) => readonly string[];
  readonly width: number;
}

export const plainStyle: FecStyle = {
  separator: '\t',
  lineEnd: '\r\n',
  amount: euros,
  day: String,
  sides: 'debit and credit',
  encode: (text) => new TextEncoder().encode(text),
  header: (names) => names,
  width: 0,
};

export function fecBytes(lines: readonly LedgerLine[], style: FecStyle): Uint8Array {
  const rows = [style.header(headerOf(style)), ...lines.map((line) => fieldsOf(line, style))];
  const text = rows.map(
    (row) => row.map((cell) => cell.padEnd(style.width)).join(style.separator) + style.lineEnd,
  );
  return style.encode(text.join(''));
}

export function readFec(bytes: Uint8Array, file = 'essai.txt'): Ledger {
  const reader = new FecReader(file);
  reader.push(bytes);
  return reader.end();
}

/** What a ledger says, as plain texts to compare. */
export function spokenLedger(ledger: Ledger) {
  return {
    accounts: ledger.balance.map(
      ({ account, label, section, debit, credit }) =>
        `${account} ${label} [${section}] ${debit.toString()} ${credit.toString()}`,
    ),
    lines: ledger.counts.read,
    refused: ledger.faults.refusals,
    entries: ledger.entries,
    file: ledger.faults.file,
    doubts: ledger.faults.doubts,
  };
}

/** `1234,50`. */
export function euros(cents: number): string {
  const size = Math.abs(cents);
  return `${cents < 0 ? '-' : ''}${String(Math.floor(size / 100))},${String(size % 100).padStart(2, '0')}`;
}

function headerOf({ sides }: FecStyle): readonly string[] {
  const amounts = sides === 'debit and credit' ? ['Debit', 'Credit'] : ['Montant', 'Sens'];
  return [
    ...'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib'.split(
      ' ',
    ),
    ...amounts,
    ...'EcritureLet DateLet ValidDate Montantdevise Idevise Section'.split(' '),
  ];
}

function fieldsOf(line: LedgerLine, { amount, day, sides }: FecStyle): readonly string[] {
  const { journal, entry, account, label, debit, credit, section } = line;
  const signs = sides === 'D and C' ? ['D', 'C'] : ['+1', '-1'];
  const amounts =
    sides === 'debit and credit'
      ? [amount(debit), amount(credit)]
      : [amount(debit === 0 ? credit : debit), (debit === 0 ? signs[1] : signs[0]) ?? ''];
  const date = day(line.day);
  return [
    ...[journal, `Journal ${journal}`, entry, date, account, label, '', '', `P${entry}`, date, 'Libellé'],
    ...amounts,
    ...['', '', date, '', '', section],
  ];
}
