import type { Area } from '../../port';
import { rangeOf } from './range-area';
import { bytesPerCall } from './write-script';
import type { WriteStep } from './write-script';
import type { OwnedLook } from './writing-look';

const rowsPerStep = 500;

/** Number formats, fonts, fills, borders, alignments and links as they were, over cells that look Normal. */
export function restoredLookSteps(before: OwnedLook): readonly WriteStep[] {
  return [...numberFormatSteps(before), ...propertySteps(before)];
}

function numberFormatSteps({ title, cells }: OwnedLook): readonly WriteStep[] {
  return blocks(cells.numberFormat).map(({ first, lines }) => ({
    bytes: bytesPerCall + 30 * lines.length * (lines[0]?.length ?? 0),
    run: ({ worksheets }) => {
      const area = areaOfBlock(cells.rowIndex + first, cells.columnIndex, lines);
      rangeOf(worksheets.getItem(title), area).numberFormat = lines.map((line) => line.map(String));
    },
  }));
}

function propertySteps({ title, looks, boundary }: OwnedLook): readonly WriteStep[] {
  return blocks(looks).map(({ first, lines }) => ({
    bytes: bytesPerCall + 300 * lines.length * (lines[0]?.length ?? 0),
    run: ({ worksheets }) => {
      const area = areaOfBlock(boundary.top + first, boundary.left, lines);
      rangeOf(worksheets.getItem(title), area).setCellProperties(lines.map((line) => line.map(settable)));
    },
  }));
}

/** A cell without fill tells a white one: only its pattern says that there is none. */
function settable({ format, hyperlink }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...others } = format ?? {};
  const hasFill = fill?.pattern !== undefined && fill.pattern !== 'None';
  return {
    ...(hyperlink === undefined || isEmptyLink(hyperlink) ? {} : { hyperlink }),
    format: hasFill ? { ...others, fill } : others,
  };
}

/** Excel gives null, whatever the type says, for a cell without link. */
function isEmptyLink(link: Excel.RangeHyperlink | null): boolean {
  return link === null || (link.documentReference === undefined && link.address === undefined);
}

interface RowBlock<T> {
  readonly first: number;
  readonly lines: readonly (readonly T[])[];
}

function blocks<T>(rows: readonly (readonly T[])[]): readonly RowBlock<T>[] {
  return Array.from({ length: Math.ceil(rows.length / rowsPerStep) }, (_, index) => ({
    first: index * rowsPerStep,
    lines: rows.slice(index * rowsPerStep, (index + 1) * rowsPerStep),
  }));
}

function areaOfBlock(top: number, left: number, lines: readonly (readonly unknown[])[]): Area {
  return { top, left, bottom: top + lines.length - 1, right: left + (lines[0]?.length ?? 1) - 1 };
}
