import type { LineSource } from '../../domain/budget/budget-line';
import type { Money } from '../../domain/values/money';
import { budgetInputTexts } from '../../text/budget-input-texts';
import {
  budgetLineColumns as titles,
  perimeterWords,
  sideWords,
  sourceWords,
  structureSectionsLabel,
} from '../layout/budget-lines-table';
import type { TemplateLine } from '../layout/budget-template';
import type { WorkbookEdits, WrittenRow } from '../port';
import { inputSheet, typedNumber, typedText } from './input-sheet';
import type { InputColumn } from './input-sheet';
import { fieldCell, textCell } from './written-cells';

/** A line of `Postes` with what is known of it already. */
export interface BudgetLineRow extends Omit<TemplateLine, 'source'> {
  readonly source: LineSource;
  /** Sections that it is narrowed to, as typed. */
  readonly section?: string;
  readonly forecast?: Money;
  readonly typedActual?: Money;
  readonly previous?: Money;
}

export interface BudgetLinesInput {
  /** The template, or lines of another year. */
  readonly lines: readonly BudgetLineRow[];
  readonly structureSections: readonly string[];
}

const header = 6;
const spareLines = 10;

/** The sheet of budget lines, made once: from then on it is the person's. */
export function writeBudgetLines({ lines, structureSections }: BudgetLinesInput): WorkbookEdits {
  const firstYear = columns.findIndex(({ header: text }) => text === titles.from);
  return {
    sheets: [
      inputSheet({
        key: 'budget-lines',
        table: 'budgetLines',
        head: headRows(structureSections),
        header,
        columns,
        lines,
        spare: spareLines,
        print: {
          orientation: 'landscape',
          titleRows: { first: header, last: header },
          fitToWidth: true,
          // What a line is on one page, its years and figures on the next: on one they would be too small to read.
          pagesWide: 2,
          titleColumns: { first: 0, last: 1 },
          breakBefore: { rows: [], columns: [firstYear] },
          header: budgetInputTexts.linesTitle,
          footer: '&P / &N',
        },
      }),
    ],
  };
}

function headRows(sections: readonly string[]): readonly WrittenRow[] {
  return [
    { row: 0, cells: [textCell(0, budgetInputTexts.linesTitle, 'title')] },
    // Beside the first columns, which are printed on both pages: there they would be cut.
    ...budgetInputTexts.linesNotes.map((note, index) => ({
      row: 1 + index,
      cells: [textCell(2, note, 'note')],
    })),
    {
      row: 4,
      cells: [textCell(0, structureSectionsLabel, 'label-bold'), fieldCell(1, sections.join(', '), 'input')],
    },
  ];
}

const columns: readonly InputColumn<BudgetLineRow>[] = [
  { header: titles.key, width: 24, style: 'input', value: (line) => typedText(line?.key) },
  { header: titles.label, width: 32, style: 'input', value: (line) => typedText(line?.label) },
  word(titles.side, (line) => sideWords[line.side][0], 12),
  word(titles.group, (line) => line.group, 28),
  word(titles.perimeter, (line) => perimeterWords[line.perimeter][0], 15),
  word(titles.source, (line) => sourceWords[line.source][0], 18),
  word(titles.accounts, (line) => line.accounts, 20),
  word(titles.section, (line) => line.section ?? '', 14),
  { header: titles.from, width: 9, style: 'input', value: (line) => typedNumber(line?.from) },
  { header: titles.until, width: 9, style: 'input', value: (line) => typedNumber(line?.until) },
  { header: titles.forecast, width: 16, style: 'input-euro', value: (line) => typedNumber(line?.forecast) },
  {
    header: titles.typedActual,
    width: 16,
    style: 'input-euro',
    value: (line) => typedNumber(line?.typedActual),
  },
  { header: titles.previous, width: 16, style: 'input-euro', value: (line) => typedNumber(line?.previous) },
  word(titles.phrase, (line) => line.phrase, 28),
  { header: titles.comment, width: 30, style: 'input', value: () => null },
];

function word(
  text: string,
  pick: (line: BudgetLineRow) => string,
  width: number,
): InputColumn<BudgetLineRow> {
  return {
    header: text,
    width,
    style: 'input',
    value: (line) => typedText(line === null ? undefined : pick(line)),
  };
}
