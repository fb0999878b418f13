import { cellAt, isBlank, textOf } from '../cells/cell-text';
import { labelOfRow, speaksOfCreditNote, withoutCreditNoteWords, type RowLabel } from '../layout/row-words';
import type { Cell, RowSnapshot } from '../port';
import { columnOf, type FoundColumn, type FoundTable } from './found-table';
import type { WrittenIdentity } from './turnover-entry';

/** Where a table says whose a line is. */
export interface IdentityColumns {
  readonly code: number | null;
  readonly name: number | null;
  readonly firstName: number | null;
}

export interface RowIdentity {
  readonly who: WrittenIdentity;
  /** Neither code nor name. */
  readonly isEmpty: boolean;
  readonly label: RowLabel;
  /** The words that make the label, for the check of a sub-total. */
  readonly labelText: string;
  readonly speaksOfCreditNote: boolean;
  /** The first cell of the identity that holds an error value. */
  readonly errorCell: (Cell & { readonly kind: 'error' }) | null;
  /** Where to jump to. */
  readonly column: number;
}

export function identityColumns({ columns }: FoundTable): IdentityColumns {
  return identityOf(columns);
}

export function identityOf(columns: readonly FoundColumn[]): IdentityColumns {
  return {
    code: columnOf(columns, 'code')?.column ?? null,
    name: columnOf(columns, 'name')?.column ?? null,
    firstName: columnOf(columns, 'first-name')?.column ?? null,
  };
}

/** Whose a line is, or what else it is: a total, a statistic. */
export function readIdentity(row: RowSnapshot, columns: IdentityColumns): RowIdentity {
  const codeCell = columns.code === null ? null : cellAt(row, columns.code);
  const nameCell = columns.name === null ? null : cellAt(row, columns.name);
  const firstName = columns.firstName === null ? '' : textOf(cellAt(row, columns.firstName));
  const code = textOf(codeCell);
  const last = textOf(nameCell);
  const name = firstName === '' ? last : `${last} ${firstName}`.trim();
  const isEmpty = code === '' && name === '';
  const labelText = isEmpty ? firstWords(row) : code !== '' && labelOfRow(code) !== 'ordinary' ? code : name;
  const isCreditNote = speaksOfCreditNote(name) || speaksOfCreditNote(code);
  const errorCell = codeCell?.kind === 'error' ? codeCell : nameCell?.kind === 'error' ? nameCell : null;
  const filled = isBlank(codeCell) ? (isBlank(nameCell) ? null : nameCell) : codeCell;
  return {
    who: isCreditNote ? creditedPerson(code, name) : { code, name },
    isEmpty,
    label: labelOfRow(labelText),
    labelText,
    speaksOfCreditNote: isCreditNote,
    errorCell,
    column: filled?.column ?? columns.code ?? columns.name ?? 0,
  };
}

function creditedPerson(code: string, name: string): WrittenIdentity {
  return {
    code: speaksOfCreditNote(code) ? '' : code,
    name: withoutCreditNoteWords(name),
  };
}

/** The first words of a line that nobody's code or name stands on: perhaps « TOTAL » in another column. */
function firstWords(row: RowSnapshot): string {
  const cell = row.cells.find((one) => one.kind === 'text' && labelOfRow(one.value) !== 'ordinary');
  return cell?.kind === 'text' ? cell.value : '';
}
