import type { OtherAmount, OtherKind, TurnoverAmount } from '../../domain/contribution/contribution-inputs';
import { comparableText } from '../layout/comparable-text';
import { saysInternal } from '../layout/scheme-words';
import type { AttachedEntry } from './attach-entries';
import type { ProblemList } from './problem-list';

/** The amounts of a year as the domain takes them. */
export interface YearAmounts {
  readonly turnover: readonly TurnoverAmount[];
  readonly others: readonly OtherAmount[];
}

export interface AmountParts {
  /** Of the year. */
  readonly entries: readonly AttachedEntry[];
  /** Of all the tables, those of other years too: a credit note may correct one of them. */
  readonly invoices: readonly AttachedEntry[];
  /** Entries of sheets that give another amount than turnover, each with what it is. */
  readonly apart: readonly (readonly [OtherKind, AttachedEntry])[];
  /** Categories that a scheme is for: their spelling in the table of schemes, by comparable form. */
  readonly categories: ReadonlyMap<string, string>;
}

/** Turnover with its categories and corrected months, and the amounts beside it. */
export function turnoverAmounts(parts: AmountParts, problems: ProblemList): YearAmounts {
  const invoices = indexInvoices(parts);
  const others: OtherAmount[] = [];
  const turnover = parts.entries.map((entry): TurnoverAmount => {
    const { entrepreneur, month, amount, sides } = entry;
    const plain = { entrepreneurId: entrepreneur.id, month, amount };
    const invoice = amount.isNegative ? findInvoice(entry, invoices, problems) : null;
    const written = entry.category ?? invoice?.category ?? '';
    if (written === '' && invoice === null && sides === undefined) return plain;
    const category = parts.categories.get(comparableText(written));
    const placed = category === undefined ? {} : { category };
    for (const side of sides ?? [])
      others.push({
        entrepreneurId: entrepreneur.id,
        month,
        kind: side.kind,
        amount: side.amount,
        ...placed,
      });
    if (category === undefined && written !== '' && saysInternal(written))
      others.push({ ...plain, kind: 'internal' });
    if (category === undefined && invoice === null) return plain;
    return { ...plain, ...placed, ...(invoice === null ? {} : { corrects: invoice.month }) };
  });
  for (const [kind, { entrepreneur, month, amount }] of parts.apart)
    others.push({ entrepreneurId: entrepreneur.id, month, kind, amount });
  return { turnover, others };
}

/** Invoices by person and number; only where a credit note names one. */
function indexInvoices({ entries, invoices }: AmountParts): ReadonlyMap<string, AttachedEntry> {
  if (!entries.some(({ corrects }) => corrects !== undefined)) return new Map();
  return new Map(
    invoices
      .filter(({ number, amount }) => number !== '' && !amount.isNegative)
      .map((entry) => [keyOf(entry, entry.number), entry]),
  );
}

function findInvoice(
  entry: AttachedEntry,
  invoices: ReadonlyMap<string, AttachedEntry>,
  problems: ProblemList,
): AttachedEntry | null {
  const { corrects, entrepreneur, place } = entry;
  if (corrects === undefined) return null;
  const found = invoices.get(keyOf(entry, corrects));
  if (found !== undefined) return found;
  problems.add({ code: 'corrected-invoice-unknown', who: entrepreneur.name, number: corrects, place });
  return null;
}

function keyOf({ entrepreneur }: AttachedEntry, number: string): string {
  return `${entrepreneur.id} ${comparableText(number)}`;
}
