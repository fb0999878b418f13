import { Day } from '../../domain/values/day';
import { Money } from '../../domain/values/money';
import { partsOf } from '../../reports/line-parts';
import type { Statement, StatementLine, StatementsReport } from '../../reports/statements-report';
import { formatMonth } from '../../text/formats';
import {
  missingFigures,
  periodPhrase,
  personLabel,
  regularisationLabel,
  ruleText,
  statementTexts,
  statementTitle,
  stayPhrase,
  workingOf,
} from '../../text/statement-texts';
import { cellName } from '../cell-name';
import { statementBooksRows, statementCashRows } from './statement-books-rows';
import type { WrittenCell, WrittenRow } from '../port';
import type { StyleName } from '../style-name';
import { statementColumns as columns, type StatementPage } from './statements-grid';
import {
  blankCell,
  columnArea,
  euroCell,
  formulaCell,
  numberCell,
  sumFormula,
  textCell,
} from './written-cells';

/** A page for one person: who, the months with their rule, the sums, where the account stands. */
export function statementRows(
  report: StatementsReport,
  statement: Statement,
  page: StatementPage,
): readonly WrittenRow[] {
  return [
    { row: page.top, cells: [textCell(0, statementTitle(report), 'title')] },
    { row: page.top + 1, cells: [textCell(0, personLabel(statement.person.entrepreneur), 'subtitle')] },
    ...identityRows(report, statement, page),
    headerRow(page),
    ...statement.lines.flatMap((line, index) => monthRows(line, page, page.months[index] ?? page.first)),
    totalRow(statement, page),
    ...summaryRows(report, statement, page),
    ...statementBooksRows(report, statement, page),
    ...statementCashRows(report, statement, page),
    ...noteRows(report, statement, page),
  ];
}

function identityRows(
  report: StatementsReport,
  { person: { entrepreneur }, section }: Statement,
  { identity }: StatementPage,
): readonly WrittenRow[] {
  const lines: readonly (readonly [string, string])[] = [
    [statementTexts.section, section],
    [statementTexts.activity, entrepreneur.activity],
    [statementTexts.status, entrepreneur.status],
    [statementTexts.stay, stayPhrase(entrepreneur)],
    [statementTexts.period, periodPhrase(report)],
  ];
  return lines.map(([label, value], index) => ({
    row: identity + index,
    cells: [textCell(0, label, 'note'), textCell(2, value === '' ? '–' : value, 'plain')],
  }));
}

function headerRow({ header }: StatementPage): WrittenRow {
  // The record holds exactly these keys, which `Object.keys` forgets.
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  const styleOf = (key: keyof typeof columns): StyleName =>
    key === 'month' || key === 'rule' ? 'header' : 'header-number';
  return {
    row: header,
    cells: keys.map((key) => textCell(columns[key], statementTexts.columns[key], styleOf(key))),
  };
}

/** A month, then what closed months add to it; the sums so far are live. */
function monthRows(line: StatementLine, page: StatementPage, row: number): readonly WrittenRow[] {
  const [own, ...added] = partsOf(line);
  const isAway = line.present === 'absent' && line.turnover.isZero && line.contribution.isZero;
  const month: WrittenCell = {
    column: columns.month,
    style: 'month',
    kind: 'date',
    value: Day.firstOf(line.month).toString(),
  };
  if (isAway) return [{ row, cells: [month, textCell(columns.rule, statementTexts.absent, 'text')] }];
  return [
    {
      row,
      cells: [
        month,
        euroCell(columns.turnover, own.turnover),
        euroCell(columns.base, own.base),
        numberCell(columns.rate, line.rate.fraction, 'rate'),
        euroCell(columns.contribution, own.contribution),
        ...(added.length === 0 ? sofarCells(line, page, row) : []),
        textCell(columns.rule, ruleText(line), 'text-wrapped'),
      ],
    },
    ...added.map((part, index) => ({
      row: row + 1 + index,
      cells: [
        blankCell(columns.month, 'text'),
        euroCell(columns.turnover, part.turnover),
        euroCell(columns.base, part.base),
        euroCell(columns.contribution, part.contribution),
        ...(index === added.length - 1 ? sofarCells(line, page, row + 1 + index) : []),
        textCell(columns.rule, regularisationLabel(formatMonth(part.origin)), 'text-wrapped'),
      ],
    })),
  ];
}

function sofarCells(line: StatementLine, page: StatementPage, row: number): readonly WrittenCell[] {
  const sum = (column: number) => sumFormula(columnArea(column, page.first, row));
  return [
    formulaCell(
      columns.turnoverSofar,
      { formula: sum(columns.turnover), result: line.turnoverSofar },
      'euro',
    ),
    formulaCell(
      columns.contributionSofar,
      { formula: sum(columns.contribution), result: line.cumulated },
      'euro',
    ),
  ];
}

function totalRow({ turnover, lines, contribution }: Statement, page: StatementPage): WrittenRow {
  const sum = (column: number, result: Money) => {
    const formula = sumFormula(columnArea(column, page.first, page.total - 1));
    return formulaCell(column, { formula, result }, 'euro-total');
  };
  return {
    row: page.total,
    cells: [
      textCell(columns.month, statementTexts.total, 'label-total'),
      sum(columns.turnover, turnover),
      sum(columns.base, Money.sum(lines.map(({ base }) => base))),
      blankCell(columns.rate, 'label-total'),
      sum(columns.contribution, contribution),
      blankCell(columns.turnoverSofar, 'label-total'),
      blankCell(columns.contributionSofar, 'label-total'),
      blankCell(columns.rule, 'label-total'),
    ],
  };
}

/** The month beside the year so far. */
function summaryRows(
  { until }: StatementsReport,
  statement: Statement,
  page: StatementPage,
): readonly WrittenRow[] {
  const { summary } = page;
  const last = statement.lines.at(-1);
  const line = (row: number, of: 'turnover' | 'contribution', label: string): WrittenRow => ({
    row,
    cells: [
      textCell(0, label, 'text'),
      ...monthSum(last, of, page),
      formulaCell(
        columns.contribution,
        { formula: cellName(page.total, columns[of]), result: statement[of] },
        'euro-line-total',
      ),
    ],
  });
  return [
    {
      row: summary,
      cells: [
        textCell(0, statementTexts.summary, 'header'),
        blankCell(1, 'header'),
        textCell(2, formatMonth(until), 'header-number'),
        blankCell(3, 'header'),
        textCell(columns.contribution, statementTexts.sofar, 'header-number'),
      ],
    },
    line(summary + 1, 'turnover', statementTexts.turnover),
    line(summary + 2, 'contribution', statementTexts.contribution),
  ];
}

/** How the month's contribution came about, and what the workbook does not tell. */
function noteRows(
  report: StatementsReport,
  statement: Statement,
  { notes }: StatementPage,
): readonly WrittenRow[] {
  const last = statement.lines.at(-1);
  return [
    ...(last === undefined || last.contribution.isZero
      ? []
      : [{ row: notes, cells: [textCell(0, workingOf(last), 'plain')] }]),
    ...missingFigures(statement, report).map((sentence, index) => ({
      row: notes + 1 + index,
      cells: [textCell(0, sentence, 'note')],
    })),
  ];
}

/** The last month with what was added to it. */
function monthSum(
  last: StatementLine | undefined,
  of: 'turnover' | 'contribution',
  page: StatementPage,
): readonly WrittenCell[] {
  if (last === undefined) return [];
  const area = columnArea(columns[of], page.months.at(-1) ?? page.first, page.total - 1);
  return [formulaCell(2, { formula: sumFormula(area), result: last[of] }, 'euro')];
}
