import { Money } from '../../domain/values/money';
import type { DecimalChoice } from '../cells/read-amount';
import { isBlank, textOf } from '../cells/cell-text';
import { readRate } from '../cells/read-rate';
import {
  contributionForecastColumns as titles,
  contributionForecastLabels as labels,
} from '../layout/budget-lines-table';
import type { SheetSnapshot, WorkbookSnapshot } from '../port';
import { readCellAmount } from './amount-cell';
import { tableOn, labelledRows, ownSheet, valueBesideLabel, type LabelledRow } from './labelled-table';
import type { PeopleIndex } from './people-index';
import { placeOf, type ProblemList } from './problem-list';

/** What was foreseen of the contribution, as far as it was typed on the sheet `Prévisions`. */
export interface ContributionForecast {
  readonly heads: number | null;
  readonly turnover: Money | null;
  readonly people: readonly PersonForecast[];
}

export interface PersonForecast {
  readonly id: string;
  readonly turnover: Money;
  readonly contribution: Money;
}

export interface ForecastContext {
  readonly people: PeopleIndex;
  readonly decimal: DecimalChoice;
}

const nothing: ContributionForecast = { heads: null, turnover: null, people: [] };

/** Reads our sheet by its mark; without one nothing was foreseen. A person is known by code, else by name. */
export function readContributionForecast(
  workbook: WorkbookSnapshot,
  { people, decimal }: ForecastContext,
  problems: ProblemList,
): ContributionForecast {
  const sheet = ownSheet(workbook, 'contribution-forecast');
  if (sheet === null) return nothing;
  const table = tableOn(sheet, { titles, needed: ['name', 'turnover', 'contribution'], decimal }, problems);
  const rows = table === null ? [] : labelledRows(table, problems);
  return {
    heads: readHeads(sheet, problems),
    turnover: readTotal(sheet, decimal, problems),
    people: rows.flatMap((row) => readPerson(row, people, problems) ?? []),
  };
}

function readHeads(sheet: SheetSnapshot, problems: ProblemList): number | null {
  const found = valueBesideLabel(sheet, labels.heads);
  if (found === null) return null;
  const text = textOf(found.cell);
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const place = placeOf(sheet, found.row.row, found.cell.column);
  problems.add({ code: 'parameter-invalid', parameter: labels.heads, value: text, expected: 'count', place });
  return null;
}

function readTotal(sheet: SheetSnapshot, decimal: DecimalChoice, problems: ProblemList): Money | null {
  const found = valueBesideLabel(sheet, labels.turnover);
  if (found === null) return null;
  return readCellAmount(found.row, found.cell.column, { sheet, decimal, problems })?.amount ?? null;
}

type Row = LabelledRow<keyof typeof titles>;

/** A line without any figure foresees nothing; a contribution that is not typed is turnover × rate. */
function readPerson(row: Row, people: PeopleIndex, problems: ProblemList): PersonForecast | null {
  const written = { code: row.text('code'), name: row.text('name') };
  if (isBlank(row.cell('turnover')) && isBlank(row.cell('contribution'))) return null;
  if (written.code === '' && written.name === '') return null;
  const match = people.match(written);
  if (match.kind !== 'known') {
    const text = written.name === '' ? written.code : written.name;
    const code = match.kind === 'unknown' ? 'entrepreneur-unknown' : 'entrepreneur-ambiguous';
    problems.add({ code, text, candidates: match.candidates, place: row.place('name') });
    return null;
  }
  const turnover = row.amount('turnover') ?? Money.zero;
  const contribution = row.amount('contribution') ?? contributionByRate(row, turnover, problems);
  return { id: match.entrepreneur.id, turnover, contribution };
}

function contributionByRate(row: Row, turnover: Money, problems: ProblemList): Money {
  const reading = readRate(row.cell('rate'), 'unstated');
  switch (reading.kind) {
    case 'rate':
      return turnover.times(reading.rate);
    case 'blank':
      return Money.zero;
    case 'ambiguous':
      problems.add({ code: 'rate-ambiguous', value: reading.text, place: row.place('rate') });
      return Money.zero;
    case 'error-value':
      problems.add({ code: 'cell-error', value: reading.value, place: row.place('rate') });
      return Money.zero;
    case 'invalid':
      problems.add({ code: 'rate-invalid', value: reading.text, place: row.place('rate') });
      return Money.zero;
  }
}
