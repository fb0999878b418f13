import { Month } from '../domain/values/month';
import { columnName } from '../workbook/cell-name';
import type { RowLeftOut, SheetUnderstanding, TableUnderstanding } from '../workbook/understanding';
import { formatMonth, monthName } from './formats';
import { french } from './french';
import {
  columnRoleLabels,
  ignoredReasonLabels,
  leftOutLabels,
  sheetUseLabels,
  tableKindLabels,
} from './labels';
import { andList, ofName } from './phrases';

type Tables = readonly TableUnderstanding[];

/** `feuille d’un mois`, `ignorée : vide`, with `(masquée)` for a sheet that is not seen. */
export function understoodUse({ use, reason, tables, visibility }: SheetUnderstanding): string {
  const kinds = [...new Set(tables.map(({ kind }) => tableKindLabels[kind]))];
  const label = kinds.length === 0 ? sheetUseLabels[use] : andList(kinds);
  const because = use === 'ignored' && reason !== null ? french` : ${ignoredReasonLabels[reason]}` : '';
  return (
    (use === 'ignored' ? sheetUseLabels.ignored : label) +
    because +
    (visibility === 'visible' ? '' : ' (masquée)')
  );
}

/** `mars 2014`, `de janvier 2014 à décembre 2014`; one per table. */
export function understoodPeriod(tables: Tables): string {
  return joined(tables.map(({ period }) => (period === null ? '' : periodPhrase(period))));
}

/** The numbers of the header lines as Excel shows them. */
export function understoodHeaders(tables: Tables): string {
  return joined(tables.map(({ headerRow }) => String(headerRow + 1)));
}

/** `A code, B nom, D CA HT`; columns that are not used are left out. */
export function understoodColumns(tables: Tables): string {
  return joined(
    tables.map(({ columns }) =>
      columns
        .filter(({ role }) => role !== 'other')
        .map(({ column, role, month }) => {
          const what = month === null ? columnRoleLabels[role] : understoodMonth(month);
          return `${columnName(column)} ${what}`;
        })
        .join(', '),
    ),
  );
}

/** `janvier 2014`, or `janvier` where the header gives no year. */
function understoodMonth(month: string): string {
  return /^\d\d$/.test(month) ? monthName(Number(month)) : formatMonth(Month.parse(month));
}

/** How many lines were read, by table. */
export function understoodRowsRead(tables: Tables): string {
  return joined(tables.map(({ rowsRead }) => String(rowsRead)));
}

/** `lignes 14 et 27 (total), ligne 28 (titre ou note)`. */
export function understoodLeftOut(tables: Tables): string {
  const rows = tables.flatMap(({ rowsLeftOut }) => rowsLeftOut);
  const reasons = [...new Set(rows.map(({ reason }) => reason))];
  return reasons.map((reason) => `${rowsPhrase(rows, reason)} (${leftOutLabels[reason]})`).join(', ');
}

/** A correction of the period as a person writes it: `janvier 2014`, or `2014`. */
export function correctionPeriod(period: string): string {
  return /^\d{4}-\d{2}$/.test(period) ? formatMonth(Month.parse(period)) : period;
}

function rowsPhrase(rows: readonly RowLeftOut[], reason: RowLeftOut['reason']): string {
  const numbers = rows.filter((row) => row.reason === reason).map(({ row }) => row + 1);
  const runs = runsOf([...new Set(numbers)].sort((a, b) => a - b));
  return `${numbers.length > 1 ? 'lignes' : 'ligne'} ${andList(runs)}`;
}

/** `3, 4, 5, 9` as `3-5`, `9`. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${String(first)}-${String(last)}`));
}

function periodPhrase({ first, last }: { readonly first: string; readonly last: string }): string {
  const from = formatMonth(Month.parse(first));
  return first === last ? from : `${ofName(from)} à ${formatMonth(Month.parse(last))}`;
}

function joined(parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return [...new Set(said)].join(' ; ');
}
