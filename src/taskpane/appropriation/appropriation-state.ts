import type { AppropriationSettings } from '../../app/appropriation-settings';
import type { Applied } from '../../workbook/port';
import type { Problem } from '../../workbook/problems';
import { emptyForm, type AppropriationForm } from './appropriation-form';
import type { BooksFigure } from '../../domain/appropriation/books-figures';

/** What the pane knows of the appropriation. Its figures are not kept: they follow from what is typed. */
export interface AppropriationState {
  readonly form: AppropriationForm;
  /** Whether the workbook has a sheet for it; `unknown` until it was looked at. */
  readonly sheet: 'unknown' | 'missing' | 'there';
  /** Employees and the key between them: typed on the sheet alone. */
  readonly people: AppropriationSettings;
  /** Why the sheet could not be read whole, or not be written. */
  readonly problems: readonly Problem[];
  /** The sheet that was written last, and from what; `null` when none was. */
  readonly written: { readonly sheets: Applied['sheets']; readonly form: AppropriationForm } | null;
  /** What imported accounts give; empty without an import. */
  readonly books: readonly BooksFigure[];
}

export const initialAppropriation: AppropriationState = {
  form: emptyForm,
  sheet: 'unknown',
  people: {},
  problems: [],
  written: null,
  books: [],
};
