import { areaName, cellName, parseAreaName, quotedSheet } from '../../src/workbook/cell-name';
import { contains, intersects, union } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/port';
import { enter } from './host-input';
import { cellAt, emptyCell, openCell, placeOf } from './host-model';
import type { HostCell, HostSheet, HostWorkbook } from './host-model';
import type { HostObject } from './host-object';
import { clearConditionalFormats, copyFormats } from './host-formats';
import { hostConditionalFormats } from './host-conditional-formats';
import { hostFormat, propertiesOf } from './host-looks';
import { hostSheet } from './host-sheet';
import { HostError } from './wire';

/** A range object keeps its sheet and area where other objects can find them. */
export interface HostRange extends HostObject {
  readonly sheet: HostSheet;
  readonly area: Area;
}

export function hostRange(workbook: HostWorkbook, sheet: HostSheet, area: Area): HostRange {
  const each = eachOf(sheet, area);
  return {
    type: 'Range',
    sheet,
    area,
    properties: {
      rowIndex: { get: () => area.top },
      columnIndex: { get: () => area.left },
      rowCount: { get: () => area.bottom - area.top + 1 },
      columnCount: { get: () => area.right - area.left + 1 },
      address: { get: () => `${quotedSheet(sheet.name)}!${areaName(area)}` },
      values: {
        get: () => matrixOf(sheet, area, ({ value }) => value),
        set: (input) => fill(sheet, area, input),
      },
      formulas: {
        get: () => matrixOf(sheet, area, ({ formula, value }) => formula ?? value),
        set: (input) => fill(sheet, area, input),
      },
      valueTypes: { get: () => matrixOf(sheet, area, typeOf) },
      numberFormat: {
        get: () => matrixOf(sheet, area, ({ format }) => format),
        set: (input) => {
          guard(sheet);
          spread(
            area,
            input,
            (row, column, format) => (openCell(sheet, row, column).format = String(format)),
          );
        },
      },
      hyperlink: { set: (link) => each((cell) => setLink(cell, link)) },
      style: { set: () => each((cell) => Object.assign(cell, { look: {}, format: 'General' })) },
    },
    objects: {
      worksheet: () => hostSheet(workbook, sheet),
      format: () => hostFormat(sheet, area),
      conditionalFormats: () => hostConditionalFormats(workbook, sheet, area),
    },
    methods: {
      clear: (what) => clear(sheet, area, String(what)),
      getBoundingRect: (other) => hostRange(workbook, sheet, union(area, areaOfArgument(other))),
      copyFrom: (source, what) => {
        if (what !== 'Formats') throw new HostError('NotImplemented');
        guard(sheet);
        copyFormats(workbook, sheet, { from: areaOfArgument(source), to: area });
        return null;
      },
      getMergedAreasOrNullObject: () => mergedAreas(sheet, area),
      getCellProperties: () => matrixOf(sheet, area, propertiesOf),
      // The client cuts large arrays itself: it announces the size, then writes bands of rows.
      _ValidateArraySize: (rows, columns) => {
        const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
        if (!fits) throw new HostError('InvalidArgument', 'The array does not have the size of the range.');
        return null;
      },
      getRow: (index) => {
        const row = area.top + Number(index);
        return hostRange(workbook, sheet, { ...area, top: row, bottom: row });
      },
      select: () => {
        workbook.selected = `${sheet.name}!${cellName(area.top, area.left)}`;
        return null;
      },
    },
  };
}

/** The used part of a sheet, counting values alone; `null` when there is none. */
export function usedArea(sheet: HostSheet): Area | null {
  let used: Area | null = null;
  for (const [key, { value, formula }] of sheet.cells) {
    if (value === '' && formula === null) continue;
    const { row, column } = placeOf(key);
    const here = { top: row, left: column, bottom: row, right: column };
    used = used === null ? here : union(used, here);
  }
  return used;
}

export function guard(sheet: HostSheet): void {
  if (sheet.isProtected) throw new HostError('AccessDenied', 'The sheet is protected.');
}

export function areaOfArgument(argument: unknown): Area {
  if (typeof argument === 'string') {
    const area = parseAreaName(argument.slice(argument.lastIndexOf('!') + 1));
    if (area !== null) return area;
  }
  if (typeof argument === 'object' && argument !== null && 'area' in argument) return argument.area as Area; // A range.
  throw new HostError('InvalidArgument');
}

export function eachOf(sheet: HostSheet, area: Area): (change: (cell: HostCell) => void) => null {
  return (change) => {
    guard(sheet);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) change(openCell(sheet, row, column));
    }
    return null;
  };
}

function matrixOf<T>(sheet: HostSheet, area: Area, of: (cell: HostCell) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    Array.from({ length: area.right - area.left + 1 }, (__, offset) =>
      of(cellAt(sheet, area.top + index, area.left + offset)),
    ),
  );
}

/** One value for all cells, or a matrix of exactly the size of the range. */
function spread(
  area: Area,
  input: unknown,
  set: (row: number, column: number, value: unknown) => void,
): void {
  const matrix = Array.isArray(input) ? (input as unknown[][]) : null; // The protocol has no other arrays here.
  const fits =
    matrix === null ||
    (matrix.length === area.bottom - area.top + 1 &&
      matrix.every((line) => line.length === area.right - area.left + 1));
  if (!fits) throw new HostError('InvalidArgument', 'The array does not have the size of the range.');
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      set(row, column, matrix === null ? input : matrix[row - area.top]?.[column - area.left]);
    }
  }
}

function fill(sheet: HostSheet, area: Area, input: unknown): void {
  guard(sheet);
  if (sheet.merged.some((merged) => intersects(merged, area)))
    throw new HostError('InvalidArgument', 'Merged.');
  spread(area, input, (row, column, value) => {
    enter(sheet, { row, column }, value);
    keepHeaderUnique(sheet, row, column);
  });
}

/** A header that another column of its table has gets a number, as soon as it is entered. */
function keepHeaderUnique(sheet: HostSheet, row: number, column: number): void {
  const area = sheet.tables.find(
    (table) => table.area.top === row && contains(table.area, row, column),
  )?.area;
  if (area === undefined) return;
  const cell = cellAt(sheet, row, column);
  for (let other = area.left; other <= area.right; other++) {
    if (other !== column && cellAt(sheet, row, other).value === cell.value)
      cell.value = `${String(cell.value)}2`;
  }
}

function typeOf({ value, isError, formula }: HostCell): string {
  if (isError) return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' && formula === null ? 'Empty' : 'String';
}

export function setLink(cell: HostCell, link: unknown): void {
  const { documentReference } = link as { documentReference: string }; // The protocol's own shape.
  cell.link = documentReference;
  cell.look = { ...cell.look, underline: 'Single', color: '#0563C1' };
  if (cell.value === '') cell.value = documentReference;
}

function clear(sheet: HostSheet, area: Area, what: string): null {
  if (what === 'Formats' || what === 'All') clearConditionalFormats(sheet, area);
  return eachOf(
    sheet,
    area,
  )((cell) => {
    if (what === 'Hyperlinks') cell.link = null;
    else if (what === 'Contents') Object.assign(cell, { value: '', formula: null, isError: false });
    else if (what === 'Formats') Object.assign(cell, { look: {}, format: 'General' });
    else Object.assign(cell, emptyCell());
  });
}

function mergedAreas(sheet: HostSheet, area: Area): HostObject | null {
  const here = sheet.merged.filter((merged) => intersects(merged, area));
  if (here.length === 0) return null;
  const address = here.map((one) => `${quotedSheet(sheet.name)}!${areaName(one)}`).join(',');
  return { type: 'RangeAreas', properties: { address: { get: () => address } } };
}
