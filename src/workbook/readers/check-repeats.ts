import type { Money } from '../../domain/values/money';
import type { AttachedEntry } from './attach-entries';
import type { FoundTable } from './found-table';
import type { ProblemList } from './problem-list';

/**
 * Tells the months that are given twice: two tables for one month, two lines for one person on a month sheet. A
 * second line that is negative is a credit note; invoices of a journal add up, unless the same invoice stands in
 * two journals.
 */
export function checkRepeats(
  entries: readonly AttachedEntry[],
  tables: readonly FoundTable[],
  problems: ProblemList,
): void {
  // One journal alone cannot give a month twice.
  if (tables.length === 1 && addsUp(tables[0])) return;
  const byPersonMonth = new Map<string, AttachedEntry[]>();
  for (const entry of entries) {
    const key = `${entry.entrepreneur.id} ${String(entry.month.index)}`;
    const group = byPersonMonth.get(key);
    if (group === undefined) byPersonMonth.set(key, [entry]);
    else group.push(entry);
  }
  const betweenTables = new TwiceBetweenTables();
  for (const group of byPersonMonth.values()) {
    if (group.length === 1) continue;
    checkInsideTables(group, tables, problems);
    betweenTables.look(group, tables);
  }
  betweenTables.tell(problems);
}

function checkInsideTables(
  group: readonly AttachedEntry[],
  tables: readonly FoundTable[],
  problems: ProblemList,
): void {
  for (const table of new Set(group.map((entry) => entry.table))) {
    if (addsUp(tables[table])) continue;
    const own = group.filter((entry) => entry.table === table);
    const [first, ...more] = inOrder(own);
    if (first === undefined) continue;
    for (const entry of more) {
      if (entry.creditNote === 'line' || isOtherCategory(entry, own)) continue;
      const { entrepreneur, month, place, amount } = entry;
      const who = entrepreneur.name;
      if (isCredit(amount)) {
        const facts = { who, month: month.toString(), amount: amount.toString() };
        problems.add({ code: 'credit-note-line', ...facts, place });
      } else problems.add({ code: 'month-twice', month: month.toString(), who, first: first.place, place });
    }
  }
}

/** A month by categories of sale takes a line for each. */
function isOtherCategory(entry: AttachedEntry, group: readonly AttachedEntry[]): boolean {
  if (entry.category === undefined) return false;
  return group.every((other) => other === entry || other.category !== entry.category);
}

/** Credit notes last, so that the turnover is the first line whatever the order of the rows. */
function inOrder(entries: readonly AttachedEntry[]): readonly AttachedEntry[] {
  const rank = (entry: AttachedEntry): number =>
    isCredit(entry.amount) || entry.creditNote === 'line' ? 1 : 0;
  return [...entries].sort((a, b) => rank(a) - rank(b));
}

function isCredit(amount: Money): boolean {
  return amount.isNegative || amount.isZero;
}

/** Several lines for one month are the rule in a journal and in a dated list of one person's invoices. */
function addsUp(table: FoundTable | undefined): boolean {
  if (table === undefined) return true;
  return table.kind === 'journal' || table.columns.some(({ role }) => role === 'date');
}

interface Twice {
  readonly earlier: AttachedEntry;
  readonly later: AttachedEntry;
  readonly people: Set<string>;
}

/** Gathers by pair of tables and month, so that a whole sheet given twice is told once and not for each person. */
class TwiceBetweenTables {
  private readonly found = new Map<string, Twice>();

  look(group: readonly AttachedEntry[], tables: readonly FoundTable[]): void {
    const byTable = new Map<number, AttachedEntry>();
    for (const entry of group) {
      if (!byTable.has(entry.table)) byTable.set(entry.table, entry);
    }
    const [first, ...others] = [...byTable.values()].sort((a, b) => a.table - b.table);
    if (first === undefined) return;
    for (const other of others) {
      const bothAddUp = addsUp(tables[first.table]) && addsUp(tables[other.table]);
      if (bothAddUp && !sharesInvoice(group, first.table, other.table)) continue;
      this.note(first, other);
    }
  }

  tell(problems: ProblemList): void {
    for (const { earlier, later, people } of this.found.values()) {
      const who = people.size === 1 ? later.entrepreneur.name : null;
      problems.add({
        code: 'month-twice',
        month: later.month.toString(),
        who,
        first: earlier.place,
        place: later.place,
      });
    }
  }

  private note(earlier: AttachedEntry, later: AttachedEntry): void {
    const key = `${String(earlier.table)} ${String(later.table)} ${String(later.month.index)}`;
    const known = this.found.get(key);
    if (known === undefined)
      this.found.set(key, { earlier, later, people: new Set([later.entrepreneur.id]) });
    else known.people.add(later.entrepreneur.id);
  }
}

/** The same invoice in two journals: same number and amount, for the same person and month. */
function sharesInvoice(group: readonly AttachedEntry[], one: number, other: number): boolean {
  const invoices = (table: number): readonly string[] =>
    group
      .filter((entry) => entry.table === table && entry.number !== '')
      .map(({ number, amount }) => `${number} ${amount.toString()}`);
  const known = new Set(invoices(one));
  return invoices(other).some((invoice) => known.has(invoice));
}
