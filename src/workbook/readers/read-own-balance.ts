import type { TrialBalance } from '../../domain/budget/trial-balance';
import type { DecimalChoice } from '../cells/read-amount';
import { Money } from '../../domain/values/money';
import { balanceColumns as titles } from '../layout/budget-lines-table';
import type { WorkbookSnapshot } from '../port';
import { labelledRows, ownSheet, tableOn } from './labelled-table';
import type { ProblemList } from './problem-list';

/** The trial balance that an earlier import left in the workbook, with the title of its sheet; `null` without one. */
export function readOwnBalance(
  workbook: WorkbookSnapshot,
  decimal: DecimalChoice,
  problems: ProblemList,
): { readonly title: string; readonly balance: TrialBalance } | null {
  const sheet = ownSheet(workbook, 'trial-balance');
  const table =
    sheet === null
      ? null
      : tableOn(sheet, { titles, needed: ['account', 'debit', 'credit'], decimal }, problems);
  if (sheet === null || table === null) return null;
  const balance = labelledRows(table, problems).flatMap((row) => {
    const account = row.text('account');
    // The line of totals has no account.
    if (!/^\d{3}/.test(account)) return [];
    return [
      {
        account,
        label: row.text('label'),
        section: row.text('section'),
        debit: row.amount('debit') ?? Money.zero,
        credit: row.amount('credit') ?? Money.zero,
      },
    ];
  });
  return balance.length === 0 ? null : { title: sheet.name, balance };
}
