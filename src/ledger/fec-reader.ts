import { Day } from '../domain/values/day';
import { Money } from '../domain/values/money';
import { AccountSums } from './account-sums';
import { CentsSum } from './cents-sum';
import { closingOf } from './closing-entries';
import { decodeBytes, guessEightBits } from './decode-bytes';
import { EntrySums } from './entry-sums';
import type { OpenEntry } from './entry-sums';
import { FaultList } from './fault-list';
import { readFecHeader } from './fec-columns';
import type { FecColumns } from './fec-columns';
import { FecLine, textOf } from './fec-line';
import { readFecName } from './fec-name';
import { FieldCutter } from './field-cutter';
import { JournalList } from './journal-list';
import type { EntryKind } from './journal-list';
import type { Ledger } from './ledger';
import type { FileFault, LedgerDoubt } from './ledger-fault';

/** Faults of a kind that are kept one by one; those beyond are counted. */
const mostListed = 5_000;

/**
 * Reads a file of entries (FEC, LPF art. A47 A-1) from chunks of bytes as they come, checks and totals it. What it holds does
 * not grow with the lines: sums by account, the entries that are not balanced yet, 8 bytes for each entry, and the first
 * 5 000 faults of each kind. The caller may stop between two chunks.
 *
 * A line is refused for one reason, the first that is found, and nothing of it is added; lines read and refused,
 * headers and blank lines together are the lines of the file.
 */
export class FecReader {
  private readonly cutter = new FieldCutter(() => {
    this.takeLine();
  });
  private columns: FecColumns | null = null;
  private line: FecLine | null = null;
  private width = 0;
  private readonly counts = { read: 0, refused: 0, headers: 0, totals: 0, blank: 0 };
  private readonly accounts = new AccountSums();
  private readonly journals = new JournalList();
  private kind: EntryKind = 'movement';
  private readonly entries = new EntrySums();
  private readonly debit = new CentsSum();
  private readonly credit = new CentsSum();
  private readonly faults = new FaultList(mostListed);
  private readonly fileFaults: FileFault[] = [];
  private first = Number.POSITIVE_INFINITY;
  private last = 0;

  /** The name of the file, which may tell when the year closes. */
  constructor(private readonly file: string) {}

  push(bytes: Uint8Array): void {
    // Without its columns nothing can be told of a line.
    if (this.fileFaults.length === 0) this.cutter.push(bytes);
  }

  end(): Ledger {
    if (this.fileFaults.length === 0) this.cutter.finish();
    const { entries, unbalanced } = this.entries.finish();
    const eightBits = guessEightBits(this.texts());
    const debit = Money.ofCents(this.debit.cents);
    const credit = Money.ofCents(this.credit.cents);
    const closing = closingOf(this.accounts, eightBits);
    return {
      kind: 'entries',
      balance: this.accounts.toBalances(eightBits, 'all'),
      closing,
      sectionMonths: this.accounts.toSectionMonths(eightBits, closing.length > 0 ? 'year' : 'all'),
      counts: this.counts,
      entries,
      debit,
      credit,
      journals: this.journals.toJournals(eightBits),
      period: this.period(),
      sectionColumn: this.columns?.sectionHeader ?? null,
      faults: {
        refusals: this.faults.refusals,
        file: [...this.fileFaults, ...this.endFaults(debit, credit)],
        doubts: [
          ...this.faults.doubts(),
          ...unbalancedDoubts(unbalanced, (bytes) => decodeBytes(bytes, eightBits)),
          ...this.periodDoubts(),
        ],
      },
    };
  }

  private takeLine(): void {
    const { cutter } = this;
    if (this.fileFaults.length > 0) return;
    if (isBlank(cutter)) {
      this.counts.blank += 1;
      return;
    }
    if (this.columns === null) {
      this.takeHeader();
      return;
    }
    if (this.width === 0 ? !this.couldBeWide(this.columns) : cutter.fields !== this.width) {
      this.refuseWidth(this.columns);
      return;
    }
    const line = (this.line ??= new FecLine(this.columns));
    const fault = line.read(cutter);
    if (fault === null) {
      this.width = cutter.fields;
      this.add(line);
    } else if (this.width === 0 && cutter.fields !== this.columns.width) this.refuseWidth(this.columns);
    else this.refuse(fault);
  }

  private takeHeader(): void {
    const { cutter } = this;
    this.counts.headers += 1;
    // Once it knows its columns the cutter cuts the lines that follow.
    const columns = readFecHeader(textOf({ bytes: cutter.bytes, from: cutter.start, to: cutter.end }));
    if (columns === null) this.fileFaults.push({ code: 'ledger-unrecognised' });
    else if (columns.missing.length > 0) {
      this.fileFaults.push({ code: 'ledger-header', line: cutter.line, missing: columns.missing });
    } else {
      this.columns = columns;
      cutter.separator = columns.separator;
    }
  }

  /**
   * Software that ends every line with a separator may not do so in the header, or the other way round: the first line
   * that can be read settles it for all.
   */
  private couldBeWide(columns: FecColumns): boolean {
    const { fields, cuts } = this.cutter;
    if (fields === columns.width || fields === columns.named) return true;
    const isEmptyLast = (cuts[fields] ?? 0) - (cuts[fields - 1] ?? 0) === 1;
    return fields === columns.width + 1 && isEmptyLast;
  }

  private refuseWidth({ width }: FecColumns): void {
    const { line, fields } = this.cutter;
    const expected = this.width === 0 ? width : this.width;
    this.refuse({ code: 'ledger-columns', line, found: fields, expected });
  }

  private add(line: FecLine): void {
    const { debit, credit, day } = line;
    this.counts.read += 1;
    if (day < this.first) this.first = day;
    if (day > this.last) this.last = day;
    if (this.entries.turnTo(line.journal, line.number, { day, line: this.cutter.line })) {
      this.kind = this.journals.meet(line.journal, line.journalLabel);
    }
    const sum = this.accounts.of(line.account, line.section);
    if (sum.label.length === 0 && line.label.to > line.label.from) {
      sum.label = line.label.bytes.slice(line.label.from, line.label.to);
    }
    sum.debit.add(debit);
    sum.credit.add(credit);
    sum.months?.add(this.kind === 'opening' ? 'opening' : day, debit - credit);
    this.debit.add(debit);
    this.credit.add(credit);
    this.entries.add(sum, debit, credit);
    if (debit !== 0 && credit !== 0) this.faults.meetBothSides(this.cutter.line, debit, credit);
  }

  private refuse(fault: Parameters<FaultList['refuse']>[0]): void {
    this.counts.refused += 1;
    this.faults.refuse(fault);
  }

  private *texts(): Iterable<Uint8Array> {
    for (const { label, section, account } of this.accounts.sums) yield* [label, section, account];
  }

  private period(): Ledger['period'] {
    const first = dayOf(this.first);
    const last = dayOf(this.last);
    return first === null || last === null ? null : { first, last };
  }

  private endFaults(debit: Money, credit: Money): readonly FileFault[] {
    if (this.fileFaults.length > 0) return [];
    const more = this.counts.refused - this.faults.refusals.length;
    const isEmpty = this.counts.read + this.counts.refused === 0;
    return [
      ...(more > 0 ? [{ code: 'ledger-more-refused', lines: more } as const] : []),
      ...(isEmpty ? [{ code: 'ledger-empty' } as const] : []),
      ...(debit.equals(credit)
        ? []
        : [{ code: 'ledger-unbalanced', debit: debit.toString(), credit: credit.toString() } as const]),
    ];
  }

  /** The closing day of the name lies in the month of the last entries, or after them within a year. */
  private periodDoubts(): readonly LedgerDoubt[] {
    const closing = readFecName(this.file)?.closing ?? null;
    const period = this.period();
    if (closing === null || period === null) return [];
    const { first, last } = period;
    // A first financial year may last up to 24 months.
    const isWithin = last.compare(closing) <= 0 && first.epochDays > closing.epochDays - 732;
    if (isWithin) return [];
    const facts = { first: first.toString(), last: last.toString(), closing: closing.toString() };
    return [{ code: 'ledger-dates-outside', ...facts }];
  }
}

function unbalancedDoubts(
  entries: readonly OpenEntry[],
  text: (bytes: Uint8Array) => string,
): readonly LedgerDoubt[] {
  const listed = entries.slice(0, mostListed).map(({ line, journal, number, difference }): LedgerDoubt => ({
    code: 'ledger-entry-unbalanced',
    line,
    journal: text(journal),
    entry: text(number),
    difference: Money.ofCents(difference).toString(),
  }));
  const more = entries.length - listed.length;
  return more === 0 ? listed : [...listed, { code: 'ledger-more-unbalanced', entries: more }];
}

/** Spaces, separators, and the sign that ends files of DOS. */
function isBlank({ bytes, start, end, separator }: FieldCutter): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== separator && byte !== 32 && byte !== 26 && byte !== 9) return false;
  }
  return true;
}

function dayOf(key: number): Day | null {
  if (!Number.isFinite(key)) return null;
  return Day.of(Math.floor(key / 10_000), Math.floor(key / 100) % 100, key % 100);
}
