import { textOf } from '../cells/cell-text';
import type { Cell } from '../port';
import type { ParameterKind } from '../problems';

type Expected = { readonly expected: ParameterKind };

/** A number of the chart of accounts: three digits at least, then digits or letters (`758800`, `181COOP`). */
export function readAccount<T>(cell: Cell, asParameter: (account: string) => T): T | Expected {
  const text = textOf(cell).replace(/[\s\u00A0\u202F]/g, '');
  return /^\d{3}[\dA-Za-z]{0,17}$/.test(text) ? asParameter(text) : { expected: 'account' };
}

/** A journal or a section: what a ledger takes as a code, on one line. */
export function readLedgerCode<T>(cell: Cell, asParameter: (code: string) => T): T | Expected {
  const text = textOf(cell).trim();
  const isCode = text !== '' && text.length <= longestCode && !/[\p{Control};]/u.test(text);
  return isCode && cell.kind !== 'error' ? asParameter(text) : { expected: 'ledger-code' };
}

const longestCode = 20;
