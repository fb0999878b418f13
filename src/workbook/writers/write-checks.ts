import { problemRemedy, problemStatement } from '../../text/problem-sentences';
import { checksSubtitle, sheetTexts } from '../../text/sheet-texts';
import { severityLabels } from '../../text/labels';
import { cellName } from '../cell-name';
import { checkKey } from '../kept-comments';
import { problemKinds } from '../layout/problem-kinds';
import { checkColumns } from '../layout/result-columns';
import { sheetTitles, tableNames } from '../layout/sheet-titles';
import type { SheetEdit, WrittenCell, WrittenRow } from '../port';
import { severityOf } from '../problems';
import type { Problem } from '../problems';
import type { CommentTaker } from './comment-taker';
import { keptCommentsTable } from './kept-comments-table';
import type { MutualisationInput } from './mutualisation-input';
import { totalsCheckRows, wordColumn } from './totals-checks';
import { blankCell, columnArea, fieldCell, textCell } from './written-cells';

const columns = { severity: 0, kind: 1, problem: 2, sheet: 3, cell: 4, remedy: 5, comment: 6 } as const;

const firstCheck = 3;
const header = 6;
const firstProblem = header + 1;

/**
 * Everything that needs the accountant's eye: two totals proved by live formulas, the problems with a link
 * to their cell, then the comments whose line has gone. Written last: only then is it known which are left.
 */
export function writeChecks(input: MutualisationInput, comments: CommentTaker): SheetEdit {
  const problems = sorted(input.problems);
  const problemRows =
    problems.length === 0
      ? [nothingRow(firstProblem)]
      : problems.map((problem, index) => problemRow(problem, firstProblem + index, comments));
  const last = firstProblem + problemRows.length - 1;
  const kept = keptCommentsTable(comments.leftOver(), last + 2);
  return {
    key: 'checks',
    title: sheetTitles.checks,
    mode: 'replace',
    rows: [
      ...headRows(problems),
      ...totalsCheckRows(input, firstCheck),
      headerRow(),
      ...problemRows,
      ...kept.rows,
    ],
    widths: [15, 21, 64, 20, 10, 60, 24].map((characters, column) => ({ column, characters })),
    freeze: { rows: header + 1, columns: 0 },
    tables: [
      {
        name: tableNames.checks,
        area: { top: header, left: 0, bottom: last, right: columns.comment },
        style: 'light',
      },
      ...kept.tables,
    ],
    charts: [],
    conditionalFormats: [
      {
        area: columnArea(wordColumn, firstCheck, firstCheck + 1),
        formula: `=${cellName(firstCheck, wordColumn)}="${sheetTexts.differenceWord}"`,
        look: 'error',
      },
    ],
    print: {
      orientation: 'landscape',
      titleRows: { first: header, last: header },
      fitToWidth: true,
      header: sheetTexts.checksTitle,
      footer: '&P / &N',
    },
  };
}

/** Errors first; within a severity, as found. */
function sorted(problems: readonly Problem[]): readonly Problem[] {
  const errors = problems.filter((problem) => severityOf(problem) === 'error');
  return [...errors, ...problems.filter((problem) => severityOf(problem) === 'warning')];
}

function headRows(problems: readonly Problem[]): WrittenRow[] {
  const errors = problems.filter((problem) => severityOf(problem) === 'error').length;
  return [
    { row: 0, cells: [textCell(0, sheetTexts.checksTitle, 'title')] },
    { row: 1, cells: [textCell(0, checksSubtitle(errors, problems.length - errors), 'subtitle')] },
  ];
}

function headerRow(): WrittenRow {
  // The record holds exactly these keys, which `Object.keys` forgets.
  const keys = Object.keys(columns) as (keyof typeof columns)[];
  return { row: header, cells: keys.map((key) => textCell(columns[key], checkColumns[key], 'header')) };
}

function nothingRow(row: number): WrittenRow {
  return {
    row,
    cells: [
      textCell(columns.severity, sheetTexts.nothingSign, 'good'),
      textCell(columns.problem, sheetTexts.nothingFound, 'text-wrapped'),
      blankCell(columns.comment, 'text-wrapped'),
    ],
  };
}

function problemRow(problem: Problem, row: number, comments: CommentTaker): WrittenRow {
  const kind = problemKinds[problem.code];
  const sheet = problem.place?.sheet ?? '';
  const place = problem.place?.cell ?? null;
  const cell = place === null ? '' : cellName(place.row, place.column);
  const severity = severityOf(problem);
  return {
    row,
    cells: [
      textCell(columns.severity, severityLabels[severity], severity),
      textCell(columns.kind, kind, 'text'),
      textCell(columns.problem, problemStatement(problem), 'text-wrapped'),
      fieldCell(columns.sheet, sheet, 'text'),
      ...linkTo(sheet, cell),
      textCell(columns.remedy, problemRemedy(problem), 'text-wrapped'),
      fieldCell(columns.comment, comments.take('checks', checkKey(kind, sheet, cell)), 'text-wrapped'),
    ],
  };
}

function linkTo(sheet: string, cell: string): WrittenCell[] {
  return cell === '' ? [] : [{ column: columns.cell, style: 'link', kind: 'link', text: cell, sheet, cell }];
}
