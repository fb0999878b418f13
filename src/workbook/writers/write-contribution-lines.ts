import { Day } from '../../domain/values/day';
import { Money } from '../../domain/values/money';
import type { Scheme } from '../../domain/contribution/scheme';
import { explainLine } from '../../text/explanations';
import { ruleName } from '../../text/rule-names';
import { contributionsSubtitle, sheetTexts } from '../../text/sheet-texts';
import { areaName } from '../cell-name';
import { lineKey, personKey } from '../kept-comments';
import { lineColumns } from '../layout/result-columns';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { SheetEdit, WrittenCell, WrittenRow } from '../port';
import type { StyleName } from '../style-name';
import type { CommentTaker } from './comment-taker';
import { lastLine, lineColumnsOf, linesGrid, linesOf } from './contribution-lines-grid';
import type { LineColumn, PersonLine } from './contribution-lines-grid';
import type { MutualisationInput } from './mutualisation-input';
import {
  blankCell,
  columnArea,
  euroCell,
  fieldCell,
  formulaCell,
  numberCell,
  textCell,
} from './written-cells';

const { totals, header, firstLine } = linesGrid;

/** One row per entrepreneur and month, as an Excel table, with totals above that follow its filter. */
export function writeContributionLines(input: MutualisationInput, comments: CommentTaker): SheetEdit {
  const lines = linesOf(input);
  const last = lastLine(lines.length);
  const columns = lineColumnsOf(input);
  return {
    key: 'contribution-lines',
    title: sheetTitles['contribution-lines'],
    mode: 'replace',
    rows: [...headRows(input, lines), ...lineRows(lines, columns, comments)],
    widths: columns.map((key, column) => ({ column, characters: widths[key] })),
    freeze: { rows: header + 1, columns: 2 },
    tables: [
      {
        name: tableNames.contributionLines,
        area: { top: header, left: 0, bottom: last, right: columns.length - 1 },
        style: 'light',
      },
    ],
    charts: [],
    conditionalFormats: [],
    print: {
      orientation: 'landscape',
      titleRows: { first: header, last: header },
      fitToWidth: true,
      header: sheetTexts.linesTitle,
      footer: '&P / &N',
    },
  };
}

const widths: Readonly<Record<LineColumn, number>> = {
  code: 10,
  name: 28,
  month: 12,
  turnover: 15,
  base: 15,
  rate: 9,
  rule: 40,
  explanation: 76,
  contribution: 15,
  cumulated: 15,
  comment: 24,
};

function headRows(input: MutualisationInput, lines: readonly PersonLine[]): WrittenRow[] {
  const last = lastLine(lines.length);
  const columns = lineColumnsOf(input);
  const { report, proposal } = input;
  const sums: { readonly [K in LineColumn]?: Money } = {
    turnover: report.totals.turnover,
    base: Money.sum(lines.map(({ line }) => line.base)),
    contribution: report.totals.contribution,
  };
  const totalCell = (key: LineColumn, column: number): WrittenCell => {
    const result = sums[key];
    if (key === 'code') return textCell(column, sheetTexts.linesTotal, 'label-total');
    if (result === undefined) return blankCell(column, 'label-total');
    const formula = `SUBTOTAL(109,${areaName(columnArea(column, firstLine, last))})`;
    return formulaCell(column, { formula, result }, 'euro-total');
  };
  return [
    { row: 0, cells: [textCell(0, sheetTexts.linesTitle, 'title')] },
    { row: 1, cells: [textCell(0, contributionsSubtitle(report, proposal.settings.rate), 'subtitle')] },
    { row: 2, cells: [textCell(0, sheetTexts.linesNote, 'note')] },
    {
      row: totals,
      cells: columns
        .map(totalCell)
        .filter((_, column) => !['month', 'cumulated', 'comment'].includes(columns[column] ?? '')),
    },
    {
      row: header,
      cells: columns.map((key, column) => textCell(column, lineColumns[key], headerStyle(key))),
    },
  ];
}

function headerStyle(key: LineColumn): StyleName {
  const amounts: readonly LineColumn[] = ['turnover', 'base', 'rate', 'contribution', 'cumulated'];
  return amounts.includes(key) ? 'header-number' : 'header';
}

function lineRows(
  lines: readonly PersonLine[],
  columns: readonly LineColumn[],
  comments: CommentTaker,
): WrittenRow[] {
  const rules = new Map<Scheme, string>();
  return lines.length === 0
    ? [{ row: firstLine, cells: columns.map((_, column) => blankCell(column, 'text')) }]
    : lines.map((line, index) => ({
        row: firstLine + index,
        cells: lineCells(line, columns, { rules, comments }),
      }));
}

interface Shared {
  /** Most lines have the same few rules: each is worded once. */
  readonly rules: Map<Scheme, string>;
  readonly comments: CommentTaker;
}

function lineCells(
  { person, line }: PersonLine,
  columns: readonly LineColumn[],
  { rules, comments }: Shared,
): WrittenCell[] {
  const { code, name } = person.entrepreneur;
  const rule = rules.get(line.rule) ?? ruleName(line.rule);
  rules.set(line.rule, rule);
  const comment = comments.take('contribution-lines', lineKey(personKey(code, name), line.month.toString()));
  return columns.map((key, column): WrittenCell => {
    switch (key) {
      case 'code':
        return fieldCell(column, code, 'text');
      case 'name':
        return textCell(column, name, 'text');
      case 'month':
        return { column, style: 'month', kind: 'date', value: Day.firstOf(line.month).toString() };
      case 'turnover':
        return euroCell(column, line.turnover);
      case 'base':
        return euroCell(column, line.base);
      case 'rate':
        return numberCell(column, line.rate.fraction, 'rate');
      case 'rule':
        return textCell(column, rule, 'text');
      case 'explanation':
        return textCell(column, explainLine(line), 'text-wrapped');
      case 'contribution':
        return euroCell(column, line.contribution);
      case 'cumulated':
        return euroCell(column, line.cumulated);
      case 'comment':
        return fieldCell(column, comment, 'text-wrapped');
    }
  });
}
