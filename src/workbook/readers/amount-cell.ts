import type { Money } from '../../domain/values/money';
import { cellAt } from '../cells/cell-text';
import { readAmount, type DecimalChoice } from '../cells/read-amount';
import type { RowSnapshot, SheetSnapshot } from '../port';
import { placeOf, type ProblemList } from './problem-list';

export interface AmountContext {
  readonly sheet: SheetSnapshot;
  readonly decimal: DecimalChoice;
  readonly problems: ProblemList;
}

export interface CellAmount {
  readonly amount: Money;
  readonly precision: 'exact' | 'rounded';
}

/** The amount of a cell; what is wrong with it is told. `null` for a blank cell and for one that cannot be read. */
export function readCellAmount(row: RowSnapshot, column: number, context: AmountContext): CellAmount | null {
  const reading = readAmount(cellAt(row, column), context.decimal);
  const place = placeOf(context.sheet, row.row, column);
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'amount': {
      const rounded = reading.amount.toString();
      const text = cellAt(row, column);
      if (reading.isText && text?.kind === 'text') {
        context.problems.add({ code: 'amount-as-text', text: text.value.trim(), amount: rounded, place });
      }
      if (reading.unrounded === null) return { amount: reading.amount, precision: 'exact' };
      context.problems.add({ code: 'third-decimal', value: reading.unrounded, rounded, place });
      return { amount: reading.amount, precision: 'rounded' };
    }
    case 'ambiguous': {
      const { text, asComma, asPoint } = reading;
      context.problems.add({ code: 'amount-ambiguous', text, asComma, asPoint, place });
      return null;
    }
    case 'error-value':
      context.problems.add({ code: 'cell-error', value: reading.value, place });
      return null;
    case 'unreadable':
      context.problems.add({ code: 'amount-unreadable', text: reading.text, place });
      return null;
  }
}

/** The amount of a cell that is only compared (VAT, a printed total): nothing is told about it. */
export function peekAmount(row: RowSnapshot, column: number, decimal: DecimalChoice): Money | null {
  const reading = readAmount(cellAt(row, column), decimal);
  return reading.kind === 'amount' ? reading.amount : null;
}
