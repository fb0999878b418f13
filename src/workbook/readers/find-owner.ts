import { labelOfOwner } from '../layout/owner-words';
import { textOf } from '../cells/cell-text';
import type { RowSnapshot } from '../port';
import type { SheetCorrection } from '../understanding';
import type { FoundTable } from './found-table';
import { titleRows } from './table-period';
import type { WrittenIdentity } from './turnover-entry';

/**
 * Whose an entrepreneur sheet is: the person's correction, then somebody who is known and named in the title of
 * the sheet or above the table, then what a label (« Entrepreneur : … », « Code : … ») says, then the title.
 */
export function findOwner(
  table: FoundTable,
  correction: SheetCorrection | null,
  isKnown: (who: WrittenIdentity) => boolean,
): WrittenIdentity {
  if (correction?.entrepreneur !== undefined) return splitCode(correction.entrepreneur);
  const labelled = readLabels(titleRows(table));
  const title = splitCode(table.sheet.name);
  const spoken = titleRows(table).flatMap((row) => row.cells.map((cell) => textOf(cell)));
  const written = [labelled, title, { code: '', name: table.sheet.name }, ...spoken.map(splitCode)];
  const known = written.find((who) => (who.code !== '' || who.name !== '') && isKnown(who));
  if (known !== undefined) return known;
  return labelled.code !== '' || labelled.name !== '' ? labelled : title;
}

/** « E012 – Marie Dupont » is a code and a name; « Marie Dupont » is a name; « E012 » a code. */
export function splitCode(text: string): WrittenIdentity {
  const trimmed = text.trim();
  if (/^[A-Za-z]{0,5}[-_ ]?\d{1,6}[A-Za-z]?$/.test(trimmed)) return { code: trimmed, name: '' };
  const first = /^([A-Za-z]{0,5}-?\d{1,6}[A-Za-z]?)(?:\s*[-–—_:.]\s*|\s+)(\D{2,})$/.exec(trimmed);
  if (first !== null) return { code: first[1] ?? '', name: (first[2] ?? '').trim() };
  const last = /^(\D{2,}?)(?:\s*[-–—_(]\s*|\s+)([A-Za-z]{0,5}-?\d{1,6}[A-Za-z]?)\)?$/.exec(trimmed);
  if (last !== null) return { code: last[2] ?? '', name: (last[1] ?? '').trim() };
  return { code: '', name: trimmed };
}

function readLabels(rows: readonly RowSnapshot[]): WrittenIdentity {
  let code = '';
  let name = '';
  for (const row of rows) {
    row.cells.forEach((cell, position) => {
      if (cell.kind !== 'text') return;
      const [label = '', ...rest] = cell.value.split(':');
      const inside = rest.join(':').trim();
      const value = inside !== '' ? inside : textOf(row.cells[position + 1] ?? null);
      if (value === '') return;
      const kind = labelOfOwner(label);
      if (kind === 'code' && code === '') code = value;
      if (kind === 'name' && name === '') name = value;
    });
  }
  const split = splitCode(name);
  return { code: code === '' ? split.code : code, name: split.name };
}
