import { outstandingOf } from '../../domain/budget/grant';
import type { Money } from '../../domain/values/money';
import { budgetInputTexts } from '../../text/budget-input-texts';
import { columnName } from '../cell-name';
import { grantColumns as titles } from '../layout/budget-lines-table';
import type { WorkbookEdits, WrittenCell } from '../port';
import { inputSheet, typedNumber, typedText } from './input-sheet';
import type { InputColumn } from './input-sheet';
import { formulaCell, textCell } from './written-cells';

/** A grant as it may be known before the sheet is made. */
export interface GrantRow {
  readonly funder: string;
  /** Key of the budget line that it belongs to. */
  readonly key: string;
  readonly asked?: Money;
  readonly notified?: Money;
  readonly agreed?: Money;
  readonly received?: Money;
}

const header = 3;
const spareLines = 12;
const column = { asked: 2, notified: 3, agreed: 4, received: 5, outstanding: 6 } as const;

/** The sheet of grants, made once: what is still to come is a formula of each line. */
export function writeGrants(grants: readonly GrantRow[]): WorkbookEdits {
  return {
    sheets: [
      inputSheet({
        key: 'grants',
        table: 'grants',
        head: [
          { row: 0, cells: [textCell(0, budgetInputTexts.grantsTitle, 'title')] },
          { row: 1, cells: [textCell(0, budgetInputTexts.grantsNote, 'note')] },
        ],
        header,
        columns,
        lines: grants,
        spare: spareLines,
        print: {
          orientation: 'landscape',
          titleRows: { first: header, last: header },
          fitToWidth: true,
          header: budgetInputTexts.grantsTitle,
          footer: '&P / &N',
        },
      }),
    ],
  };
}

const columns: readonly InputColumn<GrantRow>[] = [
  { header: titles.funder, width: 34, style: 'input', value: (line) => typedText(line?.funder) },
  { header: titles.key, width: 22, style: 'input', value: (line) => typedText(line?.key) },
  { header: titles.asked, width: 16, style: 'input-euro', value: (line) => typedNumber(line?.asked) },
  { header: titles.notified, width: 16, style: 'input-euro', value: (line) => typedNumber(line?.notified) },
  { header: titles.agreed, width: 16, style: 'input-euro', value: (line) => typedNumber(line?.agreed) },
  { header: titles.received, width: 16, style: 'input-euro', value: (line) => typedNumber(line?.received) },
  {
    header: titles.outstanding,
    width: 18,
    style: 'euro',
    value: (line, row) => outstandingCell(line, row),
  },
  { header: titles.comment, width: 34, style: 'input', value: () => null },
];

/** The furthest step that has an amount less what was received, never below zero. */
function outstandingCell(line: GrantRow | null, row: number): WrittenCell {
  const cell = (stage: keyof typeof column): string => `${columnName(column[stage])}${String(row + 1)}`;
  const due = `IF(${cell('agreed')}<>"",${cell('agreed')},IF(${cell('notified')}<>"",${cell('notified')},${cell('asked')}))`;
  const rest = `ROUND(${due}-${cell('received')},2)`;
  const result = outstandingOf({
    funder: '',
    key: '',
    asked: line?.asked ?? null,
    notified: line?.notified ?? null,
    agreed: line?.agreed ?? null,
    received: line?.received ?? null,
  });
  return formulaCell(column.outstanding, { formula: `IF(${rest}>0,${rest},0)`, result }, 'euro');
}
