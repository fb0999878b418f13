import type { Area } from '../../port';
import { rangeOf } from './range-area';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import type { OwnedLook, SheetWriting } from './writing-look';

const lastColumn = 16_383;

/** The number format of the sign cell, which says that the copy beside it is whole. */
const sign = '"mutualisation"';

/**
 * While a sheet is written again, how its cells looked is kept at its far right end, as a copy of formats
 * alone: exact, whatever the person did to them, and without a byte to send. The copy goes with the last
 * actions of the write. A scratch sheet would do too, but deleting a sheet takes the person's undo away.
 */
function copyOf({ boundary }: OwnedLook): Area {
  return { ...boundary, left: lastColumn - (boundary.right - boundary.left), right: lastColumn };
}

/** Left of the copy. */
function signOf(before: OwnedLook): Area {
  const { top, left } = copyOf(before);
  return { top, left: left - 1, bottom: top, right: left - 1 };
}

export function saveLookSteps({ before }: SheetWriting): readonly WriteStep[] {
  if (before === null) return [];
  return [
    {
      bytes: 4 * bytesPerCall,
      run: ({ worksheets }) => {
        const sheet = worksheets.getItem(before.title);
        rangeOf(sheet, copyOf(before)).copyFrom(rangeOf(sheet, before.boundary), 'Formats');
        rangeOf(sheet, signOf(before)).numberFormat = [[sign]];
      },
    },
  ];
}

export function forgetLookSteps({ before }: SheetWriting): readonly WriteStep[] {
  if (before === null) return [];
  return [
    {
      bytes: 2 * bytesPerCall,
      run: ({ worksheets }) => {
        const area = { ...copyOf(before), left: signOf(before).left };
        rangeOf(worksheets.getItem(before.title), area).clear('Formats');
      },
    },
  ];
}

/** Brings formats, conditional formats included, back from the copy, and the links from what was read. */
export function restoreLookSteps({ before }: SheetWriting): readonly WriteStep[] {
  if (before === null) return [];
  const copy: WriteStep = {
    bytes: 5 * bytesPerCall,
    run: ({ worksheets }) => {
      const sheet = worksheets.getItem(before.title);
      const range = rangeOf(sheet, before.boundary);
      range.conditionalFormats.clearAll();
      range.copyFrom(rangeOf(sheet, copyOf(before)), 'Formats');
    },
  };
  return [...linkSteps(before), copy];
}

/** Links come first, since setting one dresses its cell as a link. */
function linkSteps({ title, links, boundary }: OwnedLook): readonly WriteStep[] {
  return links.flatMap((line, index) =>
    line.flatMap(({ hyperlink }, offset): WriteStep[] => {
      const link = linkThatLeads(hyperlink);
      if (link === null) return [];
      const [top, left] = [boundary.top + index, boundary.left + offset];
      const area = { top, left, bottom: top, right: left };
      return [
        {
          bytes: 3 * bytesPerCall,
          run: ({ worksheets }) => {
            rangeOf(worksheets.getItem(title), area).hyperlink = link;
          },
        },
      ];
    }),
  );
}

/** Excel gives null or an empty object, whatever the type says, for a cell without link. */
function linkThatLeads(link: Excel.RangeHyperlink | null | undefined): Excel.RangeHyperlink | null {
  if (link === null || link === undefined) return null;
  const { address, documentReference } = link;
  if (documentReference !== undefined) return { documentReference };
  return address === undefined ? null : { address };
}

/** Asks whether the copy is there and whole; the answer comes after the sync. */
export function askForCopy(sheet: Excel.Worksheet, before: OwnedLook): () => boolean {
  const range = rangeOf(sheet, signOf(before));
  range.load('numberFormat');
  return () => String(range.numberFormat[0]?.[0]) === sign;
}
