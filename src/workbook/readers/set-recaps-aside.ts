import type { TableKind } from './found-table';
import type { AttachedEntry } from './attach-entries';

/** From the most detailed layout to the least: a recap repeats what a more detailed table says. */
const detail: Readonly<Record<TableKind, number>> = {
  journal: 0,
  'month-sheet': 1,
  'entrepreneur-sheet': 2,
  matrix: 3,
  entrepreneurs: 9,
  rates: 9,
};

/**
 * Positions of the tables that only repeat, in a less detailed layout, figures that others give: a yearly matrix
 * beside twelve month sheets. They repeat when each of their months is there already with the same amount.
 */
export function findRecaps(
  entries: readonly AttachedEntry[],
  kinds: readonly TableKind[],
): ReadonlySet<number> {
  if (new Set(kinds.map((kind) => detail[kind])).size < 2) return new Set();
  const sums = sumByTable(entries, kinds.length);
  const recaps = new Set<number>();
  const byDetail = kinds
    .map((kind, table) => ({ table, level: detail[kind] }))
    .sort((a, b) => b.level - a.level);
  for (const { table, level } of byDetail) {
    const own = sums[table];
    if (own === undefined || own.size === 0) continue;
    const finer = byDetail
      .filter((other) => other.level < level && !recaps.has(other.table))
      .map((other) => other.table);
    if (
      finer.length > 0 &&
      isRepeated(
        own,
        finer.flatMap((other) => sums[other] ?? []),
      )
    )
      recaps.add(table);
  }
  return recaps;
}

type Sums = ReadonlyMap<string, bigint>;

function sumByTable(entries: readonly AttachedEntry[], count: number): readonly Sums[] {
  const sums = Array.from({ length: count }, () => new Map<string, bigint>());
  for (const { table, entrepreneur, month, amount } of entries) {
    const own = sums[table];
    const key = `${entrepreneur.id} ${String(month.index)}`;
    own?.set(key, (own.get(key) ?? 0n) + amount.cents);
  }
  return sums;
}

function isRepeated(own: Sums, finer: readonly Sums[]): boolean {
  let overlaps = 0;
  for (const [key, cents] of own) {
    const others = finer.filter((sums) => sums.has(key));
    const sum = others.reduce((sofar, sums) => sofar + (sums.get(key) ?? 0n), 0n);
    if (sum !== cents) return false;
    if (others.length > 0) overlaps += 1;
  }
  return overlaps > 0;
}
