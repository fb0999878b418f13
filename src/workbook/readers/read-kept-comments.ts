import { Day } from '../../domain/values/day';
import { checkKey, commentId, lineKey, personKey } from '../kept-comments';
import type { CommentedSheet, KeptComments } from '../kept-comments';
import { commentHeader, readingColumns } from '../layout/reading-table';
import {
  checkColumns,
  commentOrigins,
  contributionColumns,
  keptCommentColumns,
  lineColumns,
} from '../layout/result-columns';
import type { Cell, SheetKey, SheetSnapshot, WorkbookSnapshot } from '../port';
import { addComment } from './add-comment';

/** Everything that the person typed beside our lines, and how she calls our sheets. Loses no comment. */
export function readKeptComments(snapshot: WorkbookSnapshot): KeptComments {
  const bySheet = emptyMaps();
  const titles = new Map<SheetKey, string>();
  const apart: FoundComment[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.owned === null) continue;
    titles.set(sheet.owned.key, sheet.name);
    const { key } = sheet.owned;
    if (!isCommented(key)) continue;
    for (const found of commentsOf(sheet, key, snapshot.dateSystem)) {
      if (found.keptApart) apart.push(found);
      else addComment(bySheet[found.sheet], found.key, found.comment);
    }
  }
  // A line that came back may have a new comment: it stands before the one that was kept apart.
  for (const found of apart) addComment(bySheet[found.sheet], found.key, found.comment);
  return { bySheet, titles, apart: new Set(apart.map(({ sheet, key }) => commentId(sheet, key))) };
}

function isCommented(key: SheetKey): key is CommentedSheet {
  return key in commentOrigins;
}

interface FoundComment {
  readonly sheet: CommentedSheet;
  readonly key: string;
  readonly comment: string;
  readonly keptApart: boolean;
}

/** Columns by header text, from the nearest header line above; a header line is one that has a comment column. */
type Header = ReadonlyMap<string, number>;

function commentsOf(sheet: SheetSnapshot, key: CommentedSheet, dates: '1900' | '1904'): FoundComment[] {
  const found: FoundComment[] = [];
  const bottom = sheet.owned?.area.bottom ?? 0;
  let header: Header | null = null;
  for (const { row, cells } of sheet.rows) {
    if (row > bottom) break;
    const own = headerOf(cells);
    if (own !== null) {
      header = own;
      continue;
    }
    if (header === null) continue;
    const line = lineOf(cells, header, dates);
    const comment = line(commentHeader);
    if (comment === '') continue;
    found.push(commentOf(line, { sheet: key, comment, row, header }));
  }
  return found;
}

function headerOf(cells: readonly Cell[]): Header | null {
  const texts = cells.flatMap((cell) => (cell.kind === 'text' ? [[cell.value, cell.column] as const] : []));
  const isHeader = texts.length > 2 && texts.some(([text]) => text === commentHeader);
  return isHeader ? new Map(texts) : null;
}

type Line = (header: string) => string;

function lineOf(cells: readonly Cell[], header: Header, dates: '1900' | '1904'): Line {
  return (name) => {
    const column = header.get(name);
    const cell = cells.find((candidate) => candidate.column === column);
    if (cell === undefined) return '';
    return name === lineColumns.month && cell.kind === 'number'
      ? monthOfSerial(cell.value, dates)
      : String(cell.value).trim();
  };
}

interface Where {
  readonly sheet: CommentedSheet;
  readonly comment: string;
  readonly row: number;
  readonly header: Header;
}

function commentOf(line: Line, { sheet, comment, row, header }: Where): FoundComment {
  const origin = line(keptCommentColumns.origin);
  if (header.has(keptCommentColumns.origin)) {
    return {
      sheet: sheetOfOrigin(origin) ?? sheet,
      key: line(keptCommentColumns.line),
      comment,
      keptApart: true,
    };
  }
  const key = keyOf(sheet, line);
  return { sheet, key: key === '' ? String(row + 1) : key, comment, keptApart: false };
}

function keyOf(sheet: CommentedSheet, line: Line): string {
  const person = personKey(line(contributionColumns.code), line(contributionColumns.name));
  switch (sheet) {
    case 'contributions':
      return person;
    case 'contribution-lines':
      return person === '' ? '' : lineKey(person, line(lineColumns.month));
    case 'checks':
      return checkKey(line(checkColumns.kind), line(checkColumns.sheet), line(checkColumns.cell));
    case 'reading':
      return line(readingColumns.sheet);
  }
}

function sheetOfOrigin(origin: string): CommentedSheet | null {
  // The record holds exactly the sheets of the union, which `Object.keys` forgets.
  const sheets = Object.keys(commentOrigins) as CommentedSheet[];
  return sheets.find((sheet) => commentOrigins[sheet] === origin) ?? null;
}

function monthOfSerial(serial: number, dates: '1900' | '1904'): string {
  const daysBefore1970 = dates === '1904' ? 24_107 : 25_569;
  return Day.ofEpochDays(serial - daysBefore1970).month.toString();
}

function emptyMaps(): Record<CommentedSheet, Map<string, string>> {
  return { contributions: new Map(), 'contribution-lines': new Map(), checks: new Map(), reading: new Map() };
}
