import type { LedgerResult } from '../app/read-ledger';
import { shownLedger } from '../app/shown-ledger';
import type { AccountBalance } from '../domain/budget/trial-balance';
import { problemJson } from './problem-json';

/**
 * Standard output of `fec --json`. Amounts are decimal strings. `lines` counts the lines of data, the `refused` among
 * them. Of a file that is refused no account and no result is given: they would be wrong.
 */
export function ledgerJson(outcome: LedgerResult, sections: 'shown' | 'none'): object {
  const { ledger, problems } = outcome;
  const done = outcome.status === 'done' ? shownLedger(outcome, sections) : null;
  const counts = ledger?.counts ?? { read: 0, refused: 0 };
  return {
    status: outcome.status,
    kind: ledger?.kind ?? null,
    lines: counts.read + counts.refused,
    refused: counts.refused,
    entries: ledger?.entries ?? 0,
    debit: ledger?.debit.toString() ?? '0.00',
    credit: ledger?.credit.toString() ?? '0.00',
    accounts: done?.accounts.map((line) => accountJson(line, sections)) ?? [],
    charges: done?.charges.toString() ?? null,
    products: done?.products.toString() ?? null,
    result: done?.result.toString() ?? null,
    journals: ledger?.journals ?? [],
    from: ledger?.period?.first.toString() ?? null,
    to: ledger?.period?.last.toString() ?? null,
    sectionColumn: ledger?.sectionColumn ?? null,
    problems: problems.map(problemJson),
  };
}

function accountJson(
  { account, label, section, debit, credit }: AccountBalance,
  sections: 'shown' | 'none',
): object {
  return {
    account,
    label,
    ...(sections === 'shown' ? { section } : {}),
    debit: debit.toString(),
    credit: credit.toString(),
    balance: debit.minus(credit).toString(),
  };
}
