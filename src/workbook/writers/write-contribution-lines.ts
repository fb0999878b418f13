import { Day } from '../../domain/values/day';
import { Money } from '../../domain/values/money';
import type { Scheme } from '../../domain/contribution/scheme';
import { formatMonth } from '../../text/formats';
import { ruleName } from '../../text/rule-names';
import { contributionsSubtitle, sheetTexts } from '../../text/sheet-texts';
import { regularisationLabel } from '../../text/statement-texts';
import { areaName } from '../cell-name';
import { lineKey, personKey } from '../kept-comments';
import { lineColumns } from '../layout/result-columns';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { SheetEdit, WrittenRow } from '../port';
import type { StyleName } from '../style-name';
import type { CommentTaker } from './comment-taker';
import { lastLine, linesGrid, linesOf } from './contribution-lines-grid';
import type { PersonLine } from './contribution-lines-grid';
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

const { columns, totals, header, firstLine } = linesGrid;

/** One row per entrepreneur and month, as an Excel table, with totals above that follow its filter. */
export function writeContributionLines(input: MutualisationInput, comments: CommentTaker): SheetEdit {
  const lines = linesOf(input);
  const last = lastLine(lines.length);
  return {
    key: 'contribution-lines',
    title: sheetTitles['contribution-lines'],
    mode: 'replace',
    rows: [...headRows(input, lines), ...lineRows(lines, comments)],
    widths: [10, 28, 12, 15, 15, 9, 40, 15, 15, 24].map((characters, column) => ({ column, characters })),
    freeze: { rows: header + 1, columns: 2 },
    tables: [
      {
        name: tableNames.contributionLines,
        area: { top: header, left: 0, bottom: last, right: columns.comment },
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

function headRows(input: MutualisationInput, lines: readonly PersonLine[]): WrittenRow[] {
  const last = lastLine(lines.length);
  const subtotal = (column: number, result: Money) => {
    const formula = `SUBTOTAL(109,${areaName(columnArea(column, firstLine, last))})`;
    return formulaCell(column, { formula, result }, 'euro-total');
  };
  const { report, proposal } = input;
  return [
    { row: 0, cells: [textCell(0, sheetTexts.linesTitle, 'title')] },
    { row: 1, cells: [textCell(0, contributionsSubtitle(report, proposal.settings.rate), 'subtitle')] },
    { row: 2, cells: [textCell(0, sheetTexts.linesNote, 'note')] },
    {
      row: totals,
      cells: [
        textCell(columns.code, sheetTexts.linesTotal, 'label-total'),
        blankCell(columns.name, 'label-total'),
        blankCell(columns.month, 'label-total'),
        subtotal(columns.turnover, report.totals.turnover),
        subtotal(columns.base, Money.sum(lines.map(({ part }) => part.base))),
        blankCell(columns.rate, 'label-total'),
        blankCell(columns.rule, 'label-total'),
        subtotal(columns.contribution, report.totals.contribution),
      ],
    },
    {
      row: header,
      cells: headerKeys.map((key) => textCell(columns[key], lineColumns[key], headerStyle(key))),
    },
  ];
}

// The record holds exactly these keys, which `Object.keys` forgets.
const headerKeys = Object.keys(columns) as (keyof typeof columns)[];

function headerStyle(key: keyof typeof columns): StyleName {
  const amounts: readonly string[] = ['turnover', 'base', 'rate', 'contribution', 'cumulated'];
  return amounts.includes(key) ? 'header-number' : 'header';
}

function lineRows(lines: readonly PersonLine[], comments: CommentTaker): WrittenRow[] {
  const rules = new Map<Scheme, string>();
  return lines.length === 0
    ? [{ row: firstLine, cells: headerKeys.map((key) => blankCell(columns[key], 'text')) }]
    : lines.map((line, index) => lineRow(line, firstLine + index, { rules, comments }));
}

interface Shared {
  /** Most lines have the same few rules: each is worded once. */
  readonly rules: Map<Scheme, string>;
  readonly comments: CommentTaker;
}

function lineRow(shown: PersonLine, row: number, { rules, comments }: Shared): WrittenRow {
  const { person, line, part, isLast } = shown;
  const { code, name } = person.entrepreneur;
  if (!part.origin.equals(line.month)) return regularisationRow(shown, row);
  const rule = line.frozenRule ?? rules.get(line.rule) ?? ruleName(line.rule);
  if (line.frozenRule === undefined) rules.set(line.rule, rule);
  const comment = comments.take('contribution-lines', lineKey(personKey(code, name), line.month.toString()));
  return {
    row,
    cells: [
      fieldCell(columns.code, code, 'text'),
      textCell(columns.name, name, 'text'),
      { column: columns.month, style: 'month', kind: 'date', value: Day.firstOf(line.month).toString() },
      euroCell(columns.turnover, part.turnover),
      euroCell(columns.base, part.base),
      numberCell(columns.rate, line.rate.fraction, 'rate'),
      textCell(columns.rule, rule, 'text'),
      euroCell(columns.contribution, part.contribution),
      ...(isLast ? [euroCell(columns.cumulated, line.cumulated)] : []),
      fieldCell(columns.comment, comment, 'text-wrapped'),
    ],
  };
}

/** Below the month that it is booked in: what a closed month has come to since. */
function regularisationRow({ person, line, part, isLast }: PersonLine, row: number): WrittenRow {
  const { code, name } = person.entrepreneur;
  return {
    row,
    cells: [
      fieldCell(columns.code, code, 'text'),
      textCell(columns.name, name, 'text'),
      { column: columns.month, style: 'month', kind: 'date', value: Day.firstOf(line.month).toString() },
      euroCell(columns.turnover, part.turnover),
      euroCell(columns.base, part.base),
      blankCell(columns.rate, 'rate'),
      textCell(columns.rule, regularisationLabel(formatMonth(part.origin)), 'text'),
      euroCell(columns.contribution, part.contribution),
      ...(isLast ? [euroCell(columns.cumulated, line.cumulated)] : []),
      blankCell(columns.comment, 'text-wrapped'),
    ],
  };
}
