import type { AccountBalance, TrialBalance } from '../domain/budget/trial-balance';
import { Money } from '../domain/values/money';
import { byAccount } from './account-sums';
import { findBalanceColumns, plainWords } from './balance-columns';
import type { BalanceColumns } from './balance-columns';
import { balanceDifference, readBalanceLine } from './balance-line';
import type { BalanceLine } from './balance-line';
import { checkBalanceTotals } from './check-balance-totals';
import type { TextRow } from './csv-rows';
import type { Ledger } from './ledger';
import type { FileFault, LineFault } from './ledger-fault';
import { splitParentAccounts } from './parent-accounts';

/**
 * Reads a trial balance from rows of texts, be they of a file or of a sheet (whose numbers are given with two decimals): 4 to 8
 * columns in any order, titles above, printed totals that are checked and not added, accounts of any length. Each row is
 * counted once, as an account, refused, a header, a total or blank.
 */
export function readBalanceRows(rows: readonly TextRow[]): Ledger {
  const columns = findBalanceColumns(rows);
  if (columns === null) return unrecognised(rows.length);
  const sorted = sortRows(rows, columns);
  const { accounts, parents } = splitParentAccounts(sorted.accounts);
  const balance = addedUp(accounts);
  const debit = Money.sum(balance.map((line) => line.debit));
  const credit = Money.sum(balance.map((line) => line.credit));
  return {
    kind: 'trial-balance',
    balance,
    closing: [],
    sectionMonths: [],
    counts: {
      read: accounts.length,
      refused: sorted.refusals.length,
      headers: sorted.headers,
      totals: sorted.totals.length + parents.length,
      blank: sorted.blank,
    },
    entries: 0,
    debit,
    credit,
    journals: [],
    period: null,
    sectionColumn: columns.sectionHeader,
    faults: {
      refusals: sorted.refusals,
      file: fileFaults(balance, sorted.refusals.length),
      doubts: checkBalanceTotals(sorted.totals, accounts),
    },
  };
}

interface SortedRows {
  readonly accounts: readonly BalanceLine[];
  readonly totals: readonly BalanceLine[];
  readonly refusals: readonly LineFault[];
  readonly headers: number;
  readonly blank: number;
}

function sortRows(rows: readonly TextRow[], columns: BalanceColumns): SortedRows {
  const accounts: BalanceLine[] = [];
  const totals: BalanceLine[] = [];
  const refusals: LineFault[] = [];
  let headers = 0;
  let blank = 0;
  const header = rows[columns.headerRow]?.cells.join('\t');
  for (const [index, row] of rows.entries()) {
    if (row.cells.every((cell) => cell.trim() === '')) blank += 1;
    // A header comes again on each printed page.
    else if (index <= columns.headerRow || row.cells.join('\t') === header) headers += 1;
    else {
      const found = sortRow(row, columns);
      if (found.kind === 'account') accounts.push(found.line);
      else if (found.kind === 'total') totals.push(found.line);
      else if (found.kind === 'refused') refusals.push(found.fault);
      else headers += 1;
    }
  }
  return { accounts, totals, refusals, headers, blank };
}

type SortedRow =
  | { readonly kind: 'account' | 'total'; readonly line: BalanceLine }
  | { readonly kind: 'refused'; readonly fault: LineFault }
  | { readonly kind: 'title' };

function sortRow(row: TextRow, columns: BalanceColumns): SortedRow {
  const account = row.cells[columns.account]?.trim() ?? '';
  const isAccount = /^\d{3}/.test(account);
  const read = readBalanceLine(row, columns);
  if (read.kind === 'bare') {
    return isAccount
      ? { kind: 'refused', fault: { code: 'ledger-amount-missing', line: row.line } }
      : { kind: 'title' };
  }
  if (isTotal(row, account))
    return read.kind === 'line' ? { kind: 'total', line: read.line } : { kind: 'title' };
  if (read.kind === 'refused') return isAccount || account !== '' ? read : { kind: 'title' };
  if (!isAccount) {
    return { kind: 'refused', fault: { code: 'ledger-account', line: row.line, text: account } };
  }
  const fault = balanceDifference(columns.amounts, read.line);
  return fault === null ? { kind: 'account', line: read.line } : { kind: 'refused', fault };
}

/** Said in words, or by an account of one or two digits: a class. */
function isTotal({ cells }: TextRow, account: string): boolean {
  if (/^\d{1,2}$/.test(account)) return true;
  if (/^\d{3}/.test(account)) return false;
  return cells.some((cell) =>
    /^((sous|s) )?tota(l|ux)\b|^classe \d|^solde\b|^resultat\b|^report\b|^a reporter\b|^cumul\b|^ensemble\b/.test(
      plainWords(cell),
    ),
  );
}

/** The same account and section on several lines is one. */
function addedUp(accounts: readonly BalanceLine[]): TrialBalance {
  const lines = new Map<string, AccountBalance>();
  for (const { account, label, section, debit, credit } of accounts) {
    const key = `${account}\t${section}`;
    const known = lines.get(key);
    lines.set(key, {
      account,
      label: known === undefined || known.label === '' ? label : known.label,
      section,
      debit: debit.plus(known?.debit ?? Money.zero),
      credit: credit.plus(known?.credit ?? Money.zero),
    });
  }
  return [...lines.values()].sort(byAccount);
}

/** A balance of charges and products alone, as those by section are, need not balance. */
function fileFaults(balance: TrialBalance, refused: number): readonly FileFault[] {
  if (balance.length === 0) return refused === 0 ? [{ code: 'ledger-empty' }] : [];
  if (balance.every(({ account }) => /^[67]/.test(account))) return [];
  const debit = Money.sum(balance.map((line) => line.debit));
  const credit = Money.sum(balance.map((line) => line.credit));
  if (debit.equals(credit)) return [];
  return [{ code: 'ledger-unbalanced', debit: debit.toString(), credit: credit.toString() }];
}

function unrecognised(rows: number): Ledger {
  return {
    kind: 'trial-balance',
    balance: [],
    closing: [],
    sectionMonths: [],
    counts: { read: 0, refused: 0, headers: rows, totals: 0, blank: 0 },
    entries: 0,
    debit: Money.zero,
    credit: Money.zero,
    journals: [],
    period: null,
    sectionColumn: null,
    faults: { refusals: [], file: [{ code: 'ledger-unrecognised' }], doubts: [] },
  };
}
