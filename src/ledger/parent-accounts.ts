import type { BalanceLine } from './balance-line';

/**
 * Some balances print `641` with the sum of `641100` and `641400` below it. Such a line is a total when every one of its
 * amounts is the sum of those of the accounts that begin with it; else it is an account like others.
 */
export function splitParentAccounts(lines: readonly BalanceLine[]): {
  readonly accounts: readonly BalanceLine[];
  readonly parents: readonly BalanceLine[];
} {
  const parents = new Set<BalanceLine>();
  // The longest first: a sum of sums counts each account once.
  const byLength = [...lines].sort((a, b) => b.account.length - a.account.length);
  for (const line of byLength) {
    const below = lines.filter(
      (other) =>
        other.account.length > line.account.length &&
        other.account.startsWith(line.account) &&
        other.section === line.section &&
        !parents.has(other),
    );
    const isSum =
      below.length > 0 &&
      line.cents.some((cents) => cents !== 0) &&
      line.cents.every(
        (cents, index) => cents === below.reduce((sum, other) => sum + (other.cents[index] ?? 0), 0),
      );
    if (isSum) parents.add(line);
  }
  return { accounts: lines.filter((line) => !parents.has(line)), parents: [...parents] };
}
