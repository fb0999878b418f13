import { Day } from '../../domain/values/day';
import { Money } from '../../domain/values/money';
import type { Scheme } from '../../domain/contribution/scheme';
import { explainOwnPart } from '../../text/explanations';
import { formatMonth } from '../../text/formats';
import { ruleName } from '../../text/rule-names';
import { contributionsSubtitle, sheetTexts } from '../../text/sheet-texts';
import { regularisationLabel } from '../../text/statement-texts';
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
    base: Money.sum(lines.map(({ part }) => part.base)),
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
  shown: PersonLine,
  columns: readonly LineColumn[],
  { rules, comments }: Shared,
): readonly WrittenCell[] {
  const { person, line, part, isLast } = shown;
  const { code, name } = person.entrepreneur;
  // Below the month that it is booked in: what a closed month has come to since.
  const isRegularisation = !part.origin.equals(line.month);
  const key = lineKey(personKey(code, name), line.month.toString());
  const cellOf: Readonly<Record<LineColumn, (column: number) => WrittenCell | null>> = {
    code: (column) => fieldCell(column, code, 'text'),
    name: (column) => textCell(column, name, 'text'),
    month: (column) => ({ column, style: 'month', kind: 'date', value: Day.firstOf(line.month).toString() }),
    turnover: (column) => euroCell(column, part.turnover),
    base: (column) => euroCell(column, part.base),
    rate: (column) =>
      isRegularisation ? blankCell(column, 'rate') : numberCell(column, line.rate.fraction, 'rate'),
    rule: (column) => textCell(column, ruleOf(shown, rules), 'text'),
    explanation: (column) =>
      isRegularisation
        ? blankCell(column, 'text-wrapped')
        : textCell(column, explainOwnPart(line), 'text-wrapped'),
    contribution: (column) => euroCell(column, part.contribution),
    cumulated: (column) => (isLast ? euroCell(column, line.cumulated) : null),
    comment: (column) =>
      isRegularisation
        ? blankCell(column, 'text-wrapped')
        : fieldCell(column, comments.take('contribution-lines', key), 'text-wrapped'),
  };
  return columns.flatMap((one, column) => cellOf[one](column) ?? []);
}

/** The rule as it was frozen, as it is now, or that the line regularises a closed month. */
function ruleOf({ line, part }: PersonLine, rules: Map<Scheme, string>): string {
  if (!part.origin.equals(line.month)) return regularisationLabel(formatMonth(part.origin));
  if (line.frozenRule !== undefined) return line.frozenRule;
  const rule = rules.get(line.rule) ?? ruleName(line.rule);
  rules.set(line.rule, rule);
  return rule;
}
