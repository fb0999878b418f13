import type { Money } from '../../domain/values/money';
import type { Rate } from '../../domain/values/rate';
import { budgetInputTexts } from '../../text/budget-input-texts';
import {
  contributionForecastColumns as titles,
  contributionForecastLabels as labels,
} from '../layout/budget-lines-table';
import type { WorkbookEdits, WrittenRow } from '../port';
import { inputSheet, typedNumber, typedText } from './input-sheet';
import type { InputColumn } from './input-sheet';
import { blankCell, numberCell, textCell } from './written-cells';

/** A person of the forecast. */
export interface ForecastRow {
  readonly code: string;
  readonly name: string;
  readonly rate?: Rate;
  readonly turnover?: Money;
  readonly contribution?: Money;
}

export interface ContributionForecastInput {
  readonly heads?: number;
  readonly turnover?: Money;
  /** Those who are known already; the person adds and removes. */
  readonly people: readonly ForecastRow[];
}

const header = 7;
const spareLines = 15;

/** The sheet of forecasts of the contribution, made once: how many and how much, then by entrepreneur. */
export function writeContributionForecast(input: ContributionForecastInput): WorkbookEdits {
  return {
    sheets: [
      inputSheet({
        key: 'contribution-forecast',
        table: 'contributionForecast',
        head: headRows(input),
        header,
        columns,
        lines: input.people,
        spare: spareLines,
        print: {
          orientation: 'portrait',
          titleRows: { first: header, last: header },
          fitToWidth: true,
          header: budgetInputTexts.forecastTitle,
          footer: '&P / &N',
        },
      }),
    ],
  };
}

/** Nothing stands to the right of the two fields: the first cell beside a label is its value. */
function headRows({ heads, turnover }: ContributionForecastInput): readonly WrittenRow[] {
  return [
    { row: 0, cells: [textCell(0, budgetInputTexts.forecastTitle, 'title')] },
    ...budgetInputTexts.forecastNotes.map((note, index) => ({
      row: 1 + index,
      cells: [textCell(0, note, 'note')],
    })),
    {
      row: 4,
      cells: [
        textCell(1, labels.heads, 'label-bold'),
        heads === undefined ? blankCell(2, 'input') : numberCell(2, heads, 'input'),
      ],
    },
    {
      row: 5,
      cells: [
        textCell(1, labels.turnover, 'label-bold'),
        turnover === undefined
          ? blankCell(2, 'input-euro')
          : numberCell(2, turnover.toString(), 'input-euro'),
      ],
    },
  ];
}

const columns: readonly InputColumn<ForecastRow>[] = [
  { header: titles.code, width: 10, style: 'input', value: (line) => typedText(line?.code) },
  { header: titles.name, width: 34, style: 'input', value: (line) => typedText(line?.name) },
  { header: titles.turnover, width: 16, style: 'input-euro', value: (line) => typedNumber(line?.turnover) },
  { header: titles.rate, width: 12, style: 'input-percent', value: (line) => typedNumber(line?.rate) },
  {
    header: titles.contribution,
    width: 20,
    style: 'input-euro',
    value: (line) => typedNumber(line?.contribution),
  },
  { header: titles.comment, width: 30, style: 'input', value: () => null },
];
