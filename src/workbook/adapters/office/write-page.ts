import type { PrintSetup } from '../../port';
import { cellName, columnName } from '../../cell-name';
import { rangeOf } from './range-area';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import type { SheetWriting } from './writing-look';

/** Widths: all of a new sheet; on one that is there, only of columns that were not ours, since she may have set them. */
export function widthSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  return plan.edit.widths
    .filter(({ column }) => before === null || column < before.area.left || column > before.area.right)
    .map(({ column, characters }) => ({
      bytes: 4 * bytesPerCall,
      run: ({ worksheets }) => {
        const area = { top: 0, left: column, bottom: 0, right: column };
        rangeOf(worksheets.getItem(plan.title), area).format.columnWidth = pointsOf(characters);
      },
    }));
}

/** Characters of the usual font (7 pixels each, 5 for the margins) as points (96 pixels are 72). */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** What stays in view and how it prints, on a new sheet; later it belongs to the person, but for breaks that moved. */
export function pageSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  if (before !== null) return [];
  const { freeze, print } = plan.edit;
  return [
    {
      bytes: 20 * bytesPerCall,
      run: ({ worksheets }) => {
        const sheet = worksheets.getItem(plan.title);
        freezePanes(sheet, freeze);
        setUpPrint(sheet, print);
      },
    },
  ];
}

/**
 * Page breaks stand before rows that move with the number of lines: on a sheet that is there, those of last
 * time go. They cannot be put back, so this belongs with what is removed last.
 */
export function movedBreakSteps({ plan, before }: SheetWriting): readonly WriteStep[] {
  const { breakBefore } = plan.edit.print;
  if (before === null || before.area.bottom === plan.area.bottom || breakBefore === undefined) return [];
  const { rows, columns } = breakBefore;
  if (rows.length === 0 && columns.length > 0) return [];
  return [
    {
      bytes: (2 + rows.length) * bytesPerCall,
      run: ({ worksheets }) => {
        const breaks = worksheets.getItem(plan.title).horizontalPageBreaks;
        breaks.removePageBreaks();
        for (const row of rows) breaks.add(cellName(row, 0));
      },
    },
  ];
}

const noBreaks = { rows: [], columns: [] };

function freezePanes(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0) {
    panes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

function setUpPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (print.fitToWidth) {
    const high = print.pagesHigh === undefined ? {} : { verticalFitToPages: print.pagesHigh };
    pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1, ...high };
  }
  if (print.titleRows !== null) {
    const { first, last } = print.titleRows;
    pageLayout.setPrintTitleRows(`$${String(first + 1)}:$${String(last + 1)}`);
  }
  if (print.titleColumns !== undefined) {
    const { first, last } = print.titleColumns;
    pageLayout.setPrintTitleColumns(`$${columnName(first)}:$${columnName(last)}`);
  }
  const { rows, columns } = print.breakBefore ?? noBreaks;
  for (const row of rows) sheet.horizontalPageBreaks.add(cellName(row, 0));
  for (const column of columns) sheet.verticalPageBreaks.add(cellName(0, column));
  const texts = pageLayout.headersFooters.defaultForAllPages;
  const header = threeParts(print.header);
  const footer = threeParts(print.footer);
  if (header.left !== '') texts.leftHeader = header.left;
  if (header.center !== '') texts.centerHeader = header.center;
  if (header.right !== '') texts.rightHeader = header.right;
  if (footer.left !== '') texts.leftFooter = footer.left;
  if (footer.center !== '') texts.centerFooter = footer.center;
  if (footer.right !== '') texts.rightFooter = footer.right;
}

/** `&Lgauche&Rdroite` → its parts; what stands before any sign is in the middle, as in a file. */
function threeParts(text: string): {
  readonly left: string;
  readonly center: string;
  readonly right: string;
} {
  const parts = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  for (const piece of text.split(/(?=&[LCR])/)) {
    const sign = /^&([LCR])/.exec(piece)?.[1];
    const name = sign === 'L' || sign === 'R' ? names[sign] : names.C;
    parts[name] += sign === undefined ? piece : piece.slice(2);
  }
  return parts;
}
