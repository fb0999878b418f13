import type { Stretch } from './account-sums';
import { decodeBytes } from './decode-bytes';
import type { FecColumns, FecField } from './fec-columns';
import type { FieldCutter } from './field-cutter';
import type { LineFault } from './ledger-fault';
import { emptyAmount, readAmountBytes } from './read-amount-bytes';
import { readAmountText } from './read-amount-text';
import { badDay, noDay, readDayBytes } from './read-day-bytes';

const nothing = new Uint8Array(0);
const optionalDays = ['pieceDate', 'letterDate', 'validDate'] as const;
const dayNames = {
  date: 'EcritureDate',
  pieceDate: 'PieceDate',
  letterDate: 'DateLet',
  validDate: 'ValidDate',
} as const;

/**
 * One line of entries, read from its bytes. The same object serves for every line: its stretches hold until
 * the next {@link read}.
 */
export class FecLine {
  readonly journal: Stretch = emptyStretch();
  readonly journalLabel: Stretch = emptyStretch();
  readonly number: Stretch = emptyStretch();
  readonly account: Stretch = emptyStretch();
  readonly label: Stretch = emptyStretch();
  readonly section: Stretch = emptyStretch();
  day = 0;
  /** Cents. */
  debit = 0;
  credit = 0;

  private cutter: FieldCutter | null = null;
  private fault: LineFault | null = null;
  private readonly side: Stretch = emptyStretch();

  constructor(private readonly columns: FecColumns) {}

  /** Why the line is refused, `null` when it is read. */
  read(cutter: FieldCutter): LineFault | null {
    this.cutter = cutter;
    this.fault = null;
    const { at } = this.columns;
    this.place(this.account, at.account);
    if (!startsWithDigits(this.account)) {
      return { code: 'ledger-account', line: cutter.line, text: textOf(this.account) };
    }
    this.day = this.dayOf('date');
    for (const field of optionalDays) if (at[field] >= 0) this.dayOf(field);
    if (at.debit >= 0 && at.credit >= 0) this.readSides();
    else this.readSigned();
    this.place(this.journal, at.journal);
    this.place(this.journalLabel, at.journalLabel);
    this.place(this.label, at.label);
    this.place(this.section, at.section);
    this.place(this.number, at.entry);
    // Numbered 0 everywhere: the document makes the entry.
    if (isZero(this.number)) this.place(this.number, at.piece);
    return this.fault;
  }

  /** The text of the field at a place, for a fault. */
  private place(stretch: Stretch, index: number): void {
    const { cutter } = this;
    if (cutter === null || index < 0) {
      stretch.bytes = nothing;
      stretch.from = stretch.to = 0;
      return;
    }
    const { bytes, cuts } = cutter;
    let from = (cuts[index] ?? 0) + 1;
    let to = cuts[index + 1] ?? from;
    while (from < to && bytes[from] === 32) from += 1;
    while (to > from && bytes[to - 1] === 32) to -= 1;
    if (this.columns.isQuoted && to - from >= 2 && bytes[from] === 34 && bytes[to - 1] === 34) {
      from += 1;
      to -= 1;
    }
    stretch.bytes = bytes;
    stretch.from = from;
    stretch.to = to;
  }

  private dayOf(field: keyof typeof dayNames): number {
    this.place(this.side, this.columns.at[field]);
    const day = readDayBytes(this.side.bytes, this.side.from, this.side.to);
    if (day === badDay || (day === noDay && field === 'date')) {
      this.refuse({
        code: 'ledger-date',
        line: this.cutter?.line ?? 0,
        column: dayNames[field],
        text: textOf(this.side),
      });
    }
    return day;
  }

  private readSides(): void {
    const debit = this.amountOf('debit', 'Debit');
    const credit = this.amountOf('credit', 'Credit');
    if (debit === emptyAmount && credit === emptyAmount) this.refuseMissing();
    this.debit = debit === emptyAmount ? 0 : debit;
    this.credit = credit === emptyAmount ? 0 : credit;
  }

  private readSigned(): void {
    const amount = this.amountOf('amount', 'Montant');
    if (amount === emptyAmount) this.refuseMissing();
    this.place(this.side, this.columns.at.side);
    const side = textOf(this.side);
    const isDebit = /^(d|db|d[eé]bit|\+|\+?1)$/i.test(side);
    if (!isDebit && !/^(c|cr|cr[eé]dit|-1?)$/i.test(side)) {
      this.refuse({ code: 'ledger-side', line: this.cutter?.line ?? 0, text: side });
    }
    this.debit = isDebit ? amount : 0;
    this.credit = isDebit ? 0 : amount;
  }

  /** Cents, or {@link emptyAmount}. */
  private amountOf(field: FecField, column: string): number {
    this.place(this.side, this.columns.at[field]);
    const { bytes, from, to } = this.side;
    const quick = readAmountBytes(bytes, from, to);
    if (!Number.isNaN(quick)) return quick;
    const text = textOf(this.side);
    const read = readAmountText(text);
    if (read.kind === 'cents') return read.cents;
    if (read.kind === 'empty') return emptyAmount;
    const code = read.kind === 'ambiguous' ? 'ledger-amount-ambiguous' : 'ledger-amount';
    this.refuse({ code, line: this.cutter?.line ?? 0, column, text });
    return 0;
  }

  private refuseMissing(): void {
    this.refuse({ code: 'ledger-amount-missing', line: this.cutter?.line ?? 0 });
  }

  /** The first reason counts. */
  private refuse(fault: LineFault): void {
    this.fault ??= fault;
  }
}

/** Whatever the file, a fault quotes its text as well as it can. */
export function textOf({ bytes, from, to }: Stretch): string {
  return decodeBytes(bytes.subarray(from, to), 'windows-1252');
}

function emptyStretch(): Stretch {
  return { bytes: nothing, from: 0, to: 0 };
}

function startsWithDigits({ bytes, from, to }: Stretch): boolean {
  return to - from >= 3 && isDigit(bytes[from]) && isDigit(bytes[from + 1]) && isDigit(bytes[from + 2]);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

function isZero({ bytes, from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at] !== 48) return false;
  return true;
}
