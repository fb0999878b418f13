import { sheetTexts } from '../../text/sheet-texts';
import { commentOrigins, keptCommentColumns } from '../layout/result-columns';
import { tableNames } from '../layout/sheet-titles';
import type { WrittenRow, WrittenTable } from '../port';
import type { LeftComment } from './comment-taker';
import { textCell } from './written-cells';

/** The comments whose line has gone, from `top` downwards; nothing at all when there is none. */
export function keptCommentsTable(
  left: readonly LeftComment[],
  top: number,
): { readonly rows: readonly WrittenRow[]; readonly tables: readonly WrittenTable[] } {
  if (left.length === 0) return { rows: [], tables: [] };
  const header = top + 2;
  return {
    rows: [
      { row: top, cells: [textCell(0, sheetTexts.keptComments, 'subtitle')] },
      { row: top + 1, cells: [textCell(0, sheetTexts.keptCommentsNote, 'note')] },
      {
        row: header,
        cells: [
          textCell(0, keptCommentColumns.origin, 'header'),
          textCell(1, keptCommentColumns.line, 'header'),
          textCell(2, keptCommentColumns.comment, 'header'),
        ],
      },
      ...left.map(({ sheet, line, comment }, index) => ({
        row: header + 1 + index,
        cells: [
          textCell(0, commentOrigins[sheet], 'text'),
          textCell(1, line, 'text'),
          textCell(2, comment, 'text-wrapped'),
        ],
      })),
    ],
    tables: [
      {
        name: tableNames.keptComments,
        area: { top: header, left: 0, bottom: header + left.length, right: 2 },
        style: 'light',
      },
    ],
  };
}
