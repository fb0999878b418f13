import { cellAt, textOf } from '../cells/cell-text';
import { parseColumnName } from '../cell-name';
import { comparableText } from '../layout/comparable-text';
import { readAsValues, readingColumns } from '../layout/reading-table';
import { readMonthLabel, readYearInTitle } from '../layout/month-words';
import type { RowSnapshot, WorkbookSnapshot, SheetSnapshot } from '../port';
import type { SheetCorrection } from '../understanding';
import { placeOf, type ProblemList } from './problem-list';

type ColumnKey = keyof typeof readingColumns;

/** The corrections that are kept on the `Lecture` sheet, one per sheet of the workbook. */
export function readCorrections(
  workbook: WorkbookSnapshot,
  problems: ProblemList,
): readonly SheetCorrection[] {
  const sheet = workbook.sheets.find(({ owned }) => owned?.key === 'reading');
  if (sheet === undefined) return [];
  const header = findHeader(sheet);
  if (header === null) return [];
  return sheet.rows.flatMap((row) => {
    if (row.row <= header.row) return [];
    const correction = new CorrectionRow(sheet, row, { columns: header.columns, problems }).read();
    return correction === null ? [] : [correction];
  });
}

/** What a door says comes before what the workbook keeps, sheet by sheet. */
export function mergeCorrections(
  kept: readonly SheetCorrection[],
  asked: readonly SheetCorrection[],
): readonly SheetCorrection[] {
  const named = new Set(asked.map(({ sheet }) => sheet));
  return [...kept.filter(({ sheet }) => !named.has(sheet)), ...asked].filter(
    (correction) => Object.keys(correction).length > 1,
  );
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

function findHeader(sheet: SheetSnapshot): Header | null {
  for (const row of sheet.rows) {
    const columns = new Map<ColumnKey, number>();
    for (const [key, title] of Object.entries(readingColumns)) {
      const cell = row.cells.find(
        (one) => one.kind === 'text' && comparableText(one.value) === comparableText(title),
      );
      // Object.entries forgets the type of the keys.
      if (cell !== undefined) columns.set(key as ColumnKey, cell.column);
    }
    if (columns.has('sheet') && columns.size >= 3) return { row: row.row, columns };
  }
  return null;
}

interface CorrectionContext {
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly problems: ProblemList;
}

class CorrectionRow {
  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly row: RowSnapshot,
    private readonly context: CorrectionContext,
  ) {}

  read(): SheetCorrection | null {
    const sheet = this.text('sheet');
    if (sheet === '') return null;
    const readAs = this.readAs();
    const headerRow = this.headerRow();
    const period = this.period();
    const entrepreneur = this.text('entrepreneur');
    return {
      sheet,
      ...(readAs === null ? {} : { readAs }),
      ...(headerRow === null ? {} : { headerRow }),
      ...(period === '' ? {} : { period }),
      ...(entrepreneur === '' ? {} : { entrepreneur }),
      ...this.column('codeColumn'),
      ...this.column('nameColumn'),
      ...this.column('dateColumn'),
      ...this.column('amountColumn'),
    };
  }

  private readAs(): NonNullable<SheetCorrection['readAs']> | null {
    const text = this.text('readAs');
    if (text === '') return null;
    const values = Object.entries(readAsValues);
    const found = values.find(
      ([key, value]) => comparableText(value) === comparableText(text) || key === text,
    );
    // Object.entries forgets the type of the keys.
    if (found !== undefined) return found[0] as NonNullable<SheetCorrection['readAs']>;
    this.tell('readAs', text, values.map(([, value]) => value).join(', '));
    return null;
  }

  private headerRow(): number | null {
    const text = this.text('headerRow');
    if (text === '') return null;
    const row = Number(text);
    if (Number.isInteger(row) && row >= 1) return row - 1;
    this.tell('headerRow', text, '1, 2, 3…');
    return null;
  }

  private period(): string {
    const text = this.text('correctedPeriod');
    if (text === '' || readMonthLabel(text) !== null || readYearInTitle(text) !== null) return text;
    this.tell('correctedPeriod', text, '2014-01, 2014');
    return '';
  }

  private column(key: 'codeColumn' | 'nameColumn' | 'dateColumn' | 'amountColumn'): Partial<SheetCorrection> {
    const text = this.text(key);
    if (text === '') return {};
    const column = parseColumnName(text);
    if (column !== null) return { [key]: column };
    this.tell(key, text, 'A, B, C…');
    return {};
  }

  private text(key: ColumnKey): string {
    const column = this.context.columns.get(key);
    return column === undefined ? '' : textOf(cellAt(this.row, column));
  }

  private tell(key: ColumnKey, value: string, expected: string): void {
    const column = this.context.columns.get(key) ?? 0;
    const place = placeOf(this.sheet, this.row.row, column);
    this.context.problems.add({
      code: 'correction-invalid',
      column: readingColumns[key],
      value,
      expected,
      place,
    });
  }
}
