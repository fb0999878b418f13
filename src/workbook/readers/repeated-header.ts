import type { RowSnapshot } from '../port';
import type { FoundTable } from './found-table';

/** Tells the lines that print the header of a table once more, at the top of a page or of a zone. */
export function repeatedHeader(table: FoundTable): (row: RowSnapshot) => boolean {
  const headers = new Map(
    table.columns.flatMap(({ column, header }) => (header === '' ? [] : [[column, header] as const])),
  );
  const enough = Math.max(2, Math.floor(headers.size / 2) + 1);
  return (row) => {
    let same = 0;
    for (const cell of row.cells) {
      // A line of figures is no header: most lines end here.
      if (cell.kind !== 'text') continue;
      if (headers.get(cell.column) === cell.value.replace(/\s+/g, ' ').trim()) same += 1;
      else if (same === 0 && headers.has(cell.column)) return false;
    }
    return same >= enough;
  };
}
