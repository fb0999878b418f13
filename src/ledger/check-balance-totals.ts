import { Money } from '../domain/values/money';
import type { BalanceLine } from './balance-line';
import type { LedgerDoubt } from './ledger-fault';

/**
 * Holds printed totals against the accounts: `Total classe 6` and `64` against those that begin so, any other against all of
 * them, those above it, or those since the total before. Totals of differences are not checked.
 */
export function checkBalanceTotals(
  totals: readonly BalanceLine[],
  accounts: readonly BalanceLine[],
): readonly LedgerDoubt[] {
  let from = 0;
  return totals.flatMap((total): readonly LedgerDoubt[] => {
    const since = accounts.filter(({ line }) => line > from && line < total.line);
    const above = accounts.filter(({ line }) => line < total.line);
    from = total.line;
    const text = `${total.account} ${total.label}`;
    if (!/^\s*\d{1,2}\b|tota|classe/i.test(text)) return [];
    const prefix = /\d{1,8}/.exec(text)?.[0];
    const named = prefix === undefined ? [] : accounts.filter(({ account }) => account.startsWith(prefix));
    const candidates = (named.length > 0 ? [named] : [accounts, above, since]).map((lines) =>
      sums(total, lines),
    );
    if (candidates.some((computed) => computed.every((cents, index) => cents === total.cents[index])))
      return [];
    const [computed = []] = candidates;
    const place = computed.findIndex((cents, index) => cents !== total.cents[index]);
    return [
      {
        code: 'ledger-total-differs',
        line: total.line,
        printed: Money.ofCents(total.cents[place] ?? 0).toString(),
        computed: Money.ofCents(computed[place] ?? 0).toString(),
      },
    ];
  });
}

function sums(total: BalanceLine, lines: readonly BalanceLine[]): readonly number[] {
  return total.cents.map((_, index) => lines.reduce((sum, { cents }) => sum + (cents[index] ?? 0), 0));
}
