import type { AccountBalance, TrialBalance } from '../domain/budget/trial-balance';
import type { Day } from '../domain/values/day';
import type { Money } from '../domain/values/money';
import { counted, formatAmount, formatDay, formatEuros } from './formats';
import { french } from './french';
import { oneLine } from './report-text';
import { textTable } from './text-table';
import type { TextColumn } from './text-table';

/** What is shown of an accounting file. */
export interface ShownLedger {
  readonly file: string;
  readonly kind: 'entries' | 'trial-balance';
  readonly lines: number;
  readonly refused: number;
  readonly entries: number;
  readonly journals: number;
  readonly period: { readonly first: Day; readonly last: Day } | null;
  readonly accounts: TrialBalance;
  /** `none`: the accounts are not detailed by section. */
  readonly sections: 'shown' | 'none';
  readonly charges: Money;
  readonly products: Money;
  readonly result: Money;
}

/** The balance by account and the result, for a terminal. */
export function ledgerText(ledger: ShownLedger): string {
  return [heading(ledger), '', ...accountTable(ledger), '', ...resultLines(ledger)].join('\n');
}

function heading({ file, kind, lines, refused, entries, journals, period }: ShownLedger): string {
  const parts = [
    french`${kind === 'entries' ? 'Écritures' : 'Balance'} de « ${oneLine(file)} »`,
    counted(lines, 'ligne', 'lignes'),
    ...(refused === 0 ? [] : [counted(refused, 'ligne laissée de côté', 'lignes laissées de côté')]),
    ...(kind === 'entries'
      ? [counted(entries, 'écriture', 'écritures'), counted(journals, 'journal', 'journaux')]
      : []),
    ...(period === null ? [] : [french`du ${formatDay(period.first)} au ${formatDay(period.last)}`]),
  ];
  return parts.join(' · ');
}

function accountTable({ accounts, sections }: ShownLedger): readonly string[] {
  const left = (head: string): TextColumn => ({ head, align: 'left' });
  const right = (head: string): TextColumn => ({ head, align: 'right' });
  const hasSections = sections === 'shown';
  const row = (line: AccountBalance) => [
    oneLine(line.account),
    ...(hasSections ? [oneLine(line.section)] : []),
    shortened(oneLine(line.label)),
    formatAmount(line.debit),
    formatAmount(line.credit),
    formatAmount(line.debit.minus(line.credit)),
  ];
  const debit = sum(accounts.map((line) => line.debit));
  const credit = sum(accounts.map((line) => line.credit));
  return textTable({
    columns: [
      left(french`Compte`),
      ...(hasSections ? [left(french`Section`)] : []),
      left(french`Libellé`),
      ...[french`Débit`, french`Crédit`, french`Solde`].map(right),
    ],
    rows: accounts.map(row),
    foot: [
      [
        'Total',
        ...(hasSections ? [''] : []),
        '',
        ...(debit === null || credit === null ? [] : [debit, credit, debit.minus(credit)].map(formatAmount)),
      ],
    ],
  });
}

function resultLines({ charges, products, result }: ShownLedger): readonly string[] {
  const width = Math.max(...[charges, products, result].map((amount) => formatEuros(amount).length));
  const line = (label: string, amount: Money) =>
    `${label.padEnd(20)}  ${formatEuros(amount).padStart(width)}`;
  return [
    line(french`Produits (classe 7)`, products),
    line(french`Charges (classe 6)`, charges),
    line(result.isNegative ? french`Résultat (perte)` : french`Résultat`, result),
  ];
}

function sum(amounts: readonly Money[]): Money | null {
  const [first, ...others] = amounts;
  return first === undefined ? null : others.reduce((total, amount) => total.plus(amount), first);
}

/** Software allows labels of any length; the table stays narrow enough to read. */
function shortened(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}

const longestLabel = 40;
