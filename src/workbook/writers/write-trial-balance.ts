import { isOfResult } from '../../domain/budget/distribute-accounts';
import { balanceOf } from '../../domain/budget/trial-balance';
import type { AccountBalance, TrialBalance } from '../../domain/budget/trial-balance';
import { Money } from '../../domain/values/money';
import { balanceSource, budgetInputTexts } from '../../text/budget-input-texts';
import { cellName } from '../cell-name';
import { balanceColumns as titles } from '../layout/budget-lines-table';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { WorkbookEdits, WrittenCell, WrittenRow } from '../port';
import { amountWidth } from './amount-width';
import { blankCell, columnTotal, euroCell, fieldCell, formulaCell, textCell } from './written-cells';

/** The books to write, with the file or sheet that they come from. */
export interface TrialBalanceInput {
  readonly title: string;
  readonly balance: TrialBalance;
}

const columns = { account: 0, label: 1, section: 2, debit: 3, credit: 4, balance: 5 } as const;
const header = 3;

/** The trial balance as imported: one line per account and section, totals, and the result of classes 6 and 7. */
export function writeTrialBalance({ title, balance }: TrialBalanceInput): WorkbookEdits {
  const last = header + Math.max(balance.length, 1);
  const amounts = balance.flatMap(({ debit, credit }) => [debit, credit]);
  const width = Math.max(16, amountWidth([Money.sum(amounts)]));
  return {
    sheets: [
      {
        key: 'trial-balance',
        title: sheetTitles['trial-balance'],
        mode: 'replace',
        rows: [
          { row: 0, cells: [textCell(0, budgetInputTexts.balanceTitle, 'title')] },
          { row: 1, cells: [textCell(0, balanceSource(title), 'subtitle')] },
          headerRow(),
          ...(balance.length === 0 ? [emptyRow(last)] : balance.map(accountRow)),
          totalRow(balance, last),
          ...resultRows(balance, last + 3),
        ],
        widths: [12, 44, 14, width, width, width].map((characters, column) => ({ column, characters })),
        freeze: { rows: header + 1, columns: 1 },
        tables: [
          {
            name: tableNames.trialBalance,
            area: { top: header, left: columns.account, bottom: last, right: columns.balance },
            style: 'light',
          },
        ],
        charts: [],
        conditionalFormats: [],
        print: {
          orientation: 'portrait',
          titleRows: { first: header, last: header },
          fitToWidth: true,
          header: budgetInputTexts.balanceTitle,
          footer: '&P / &N',
        },
      },
    ],
  };
}

function headerRow(): WrittenRow {
  return {
    row: header,
    cells: [
      textCell(columns.account, titles.account, 'header'),
      textCell(columns.label, titles.label, 'header'),
      textCell(columns.section, titles.section, 'header'),
      textCell(columns.debit, titles.debit, 'header-number'),
      textCell(columns.credit, titles.credit, 'header-number'),
      textCell(columns.balance, titles.balance, 'header-number'),
    ],
  };
}

function accountRow(entry: AccountBalance, index: number): WrittenRow {
  const row = header + 1 + index;
  return {
    row,
    cells: [
      textCell(columns.account, entry.account, 'text'),
      fieldCell(columns.label, entry.label, 'text'),
      fieldCell(columns.section, entry.section, 'text'),
      euroCell(columns.debit, entry.debit),
      euroCell(columns.credit, entry.credit),
      balanceCell(row, balanceOf(entry), 'euro'),
    ],
  };
}

/** Below the table and without an account, so that it is read as none. */
function totalRow(balance: TrialBalance, last: number): WrittenRow {
  const row = last + 1;
  const rows = { first: header + 1, last };
  const total = (column: number, amounts: readonly Money[]) => columnTotal(column, rows, amounts);
  return {
    row,
    cells: [
      textCell(columns.label, budgetInputTexts.balanceTotal, 'label-total'),
      blankCell(columns.section, 'label-total'),
      total(
        columns.debit,
        balance.map(({ debit }) => debit),
      ),
      total(
        columns.credit,
        balance.map(({ credit }) => credit),
      ),
      balanceCell(row, Money.sum(balance.map(balanceOf)), 'euro-total'),
    ],
  };
}

function balanceCell(row: number, result: Money, style: 'euro' | 'euro-total'): WrittenCell {
  const formula = `ROUND(${cellName(row, columns.debit)}-${cellName(row, columns.credit)},2)`;
  return formulaCell(columns.balance, { formula, result }, style);
}

/** Products, charges and what is between them. */
function resultRows(balance: TrialBalance, top: number): readonly WrittenRow[] {
  const ofClass = (digit: string): Money =>
    Money.sum(
      balance.filter(({ account }) => isOfResult(account) && account.startsWith(digit)).map(balanceOf),
    );
  const [products, charges] = [ofClass('7').negated(), ofClass('6')];
  const formula = `ROUND(${cellName(top, columns.balance)}-${cellName(top + 1, columns.balance)},2)`;
  const label = (text: string) => textCell(columns.label, text, 'text');
  return [
    { row: top, cells: [label(budgetInputTexts.products), euroCell(columns.balance, products)] },
    { row: top + 1, cells: [label(budgetInputTexts.charges), euroCell(columns.balance, charges)] },
    {
      row: top + 2,
      cells: [
        textCell(columns.label, budgetInputTexts.result, 'label-total'),
        ...[columns.section, columns.debit, columns.credit].map((column) => blankCell(column, 'label-total')),
        formulaCell(columns.balance, { formula, result: products.minus(charges) }, 'euro-total'),
      ],
    },
  ];
}

/** A table needs a line below its header. */
function emptyRow(row: number): WrittenRow {
  return { row, cells: Object.values(columns).map((column) => blankCell(column, 'text')) };
}
