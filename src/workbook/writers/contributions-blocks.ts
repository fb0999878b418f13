import { Exact } from '../../domain/values/exact';
import type { Money } from '../../domain/values/money';
import type { ContributionLine, EntrepreneurContribution } from '../../reports/contribution-report';
import { sheetTexts } from '../../text/sheet-texts';
import { personKey } from '../kept-comments';
import type { WrittenCell, WrittenRow } from '../port';
import type { Block, ContributionsPage } from './contributions-grid';
import { blankCell, columnArea, euroCell, fieldCell, formulaCell, numberCell } from './written-cells';
import { sumFormula, textCell } from './written-cells';

/** One line per entrepreneur with the contribution of each month, the year, its share and the comment. */
export function contributionBlock(page: ContributionsPage): WrittenRow[] {
  return blockRows(page, {
    block: page.grid.contributions,
    title: sheetTexts.contributionBlock,
    totalLabel: sheetTexts.contributionTotal,
    pick: (of) => of.contribution,
    last: (person) => [shareCell(page, person), commentCell(page, person)],
    lastOfTotal: [shareTotal(page)],
  });
}

/** The same lines with the turnover. */
export function turnoverBlock(page: ContributionsPage): WrittenRow[] {
  return blockRows(page, {
    block: page.grid.turnover,
    title: sheetTexts.turnoverBlock,
    totalLabel: sheetTexts.turnoverTotal,
    pick: (of) => of.turnover,
    last: () => [],
    lastOfTotal: [blankCell(page.grid.columns.share, 'label-total')],
  });
}

interface BlockContent {
  readonly block: Block;
  readonly title: string;
  readonly totalLabel: string;
  readonly pick: (of: { readonly turnover: Money; readonly contribution: Money }) => Money;
  /** Cells after the total of a line. */
  readonly last: (person: EntrepreneurContribution) => readonly WrittenCell[];
  readonly lastOfTotal: readonly WrittenCell[];
}

function blockRows(page: ContributionsPage, content: BlockContent): WrittenRow[] {
  const { entrepreneurs } = page.input.report;
  return [
    titleRow(page, content),
    ...entrepreneurs.map((person, index) =>
      personRow(page, content, { person, row: content.block.first + index }),
    ),
    totalRow(page, content),
  ];
}

/** A band over all columns but the comment: where one block ends and the next begins is seen at a glance. */
function titleRow({ grid: { columns } }: ContributionsPage, { block, title }: BlockContent): WrittenRow {
  const band = Array.from({ length: columns.share }, (_, index) => blankCell(1 + index, 'label-total'));
  return { row: block.title, cells: [textCell(0, title, 'label-total'), ...band] };
}

function personRow(
  { grid: { columns } }: ContributionsPage,
  content: BlockContent,
  { person, row }: { readonly person: EntrepreneurContribution; readonly row: number },
): WrittenRow {
  const months = { top: row, left: columns.firstMonth, bottom: row, right: columns.total - 1 };
  const sum = { formula: sumFormula(months), result: content.pick(person) };
  const cells = [
    fieldCell(columns.code, person.entrepreneur.code, 'text'),
    textCell(columns.name, person.entrepreneur.name, 'text'),
  ];
  person.lines.forEach((line, index) => {
    if (!isBlank(line)) cells.push(euroCell(columns.firstMonth + index, content.pick(line)));
  });
  cells.push(formulaCell(columns.total, sum, 'euro-line-total'), ...content.last(person));
  return { row, cells };
}

/** Months before the entry and after the exit stay empty: a zero would look like a month without turnover. */
function isBlank({ present, turnover, contribution }: ContributionLine): boolean {
  return present === 'absent' && turnover.isZero && contribution.isZero;
}

function totalRow(
  { input: { report }, grid: { columns }, comments }: ContributionsPage,
  content: BlockContent,
): WrittenRow {
  const { first, last, total } = content.block;
  const sum = (column: number, result: Money) =>
    formulaCell(column, { formula: sumFormula(columnArea(column, first, last)), result }, 'euro-total');
  return {
    row: total,
    cells: [
      blankCell(columns.code, 'label-total'),
      textCell(columns.name, content.totalLabel, 'label-total'),
      ...report.byMonth.map((month, index) => sum(columns.firstMonth + index, content.pick(month))),
      sum(columns.total, content.pick(report.totals)),
      ...content.lastOfTotal,
      fieldCell(columns.comment, comments.take('contributions', content.totalLabel), 'text-wrapped'),
    ],
  };
}

function shareCell(
  { grid: { columns } }: ContributionsPage,
  { share }: EntrepreneurContribution,
): WrittenCell {
  return numberCell(columns.share, fractionOf(share), 'percent');
}

function shareTotal({ input: { report }, grid: { columns, contributions } }: ContributionsPage): WrittenCell {
  const formula = sumFormula(columnArea(columns.share, contributions.first, contributions.last));
  const result = fractionOf(report.entrepreneurs.reduce((sofar, { share }) => sofar + share, 0));
  return formulaCell(columns.share, { formula, result }, 'percent-total');
}

function fractionOf(tenthsOfPercent: number): string {
  return Exact.of(String(tenthsOfPercent)).timesPowerOfTen(-3).toString();
}

function commentCell(
  { grid: { columns }, comments }: ContributionsPage,
  { entrepreneur }: EntrepreneurContribution,
): WrittenCell {
  const key = personKey(entrepreneur.code, entrepreneur.name);
  return fieldCell(columns.comment, comments.take('contributions', key), 'text-wrapped');
}
