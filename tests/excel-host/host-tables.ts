import { intersects } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/port';
import type { HostSheet, HostTable, HostWorkbook } from './host-model';
import { cellAt, openCell } from './host-model';
import type { HostObject } from './host-object';
import { areaOfArgument, guard, hostRange } from './host-range';
import { hostSheet } from './host-sheet';
import { HostError } from './wire';

/** Tables of the workbook, or of one sheet. */
export function hostTables(workbook: HostWorkbook, only: HostSheet | null): HostObject {
  const all = (): { sheet: HostSheet; table: HostTable }[] =>
    (only === null ? workbook.sheets : [only]).flatMap((sheet) =>
      sheet.tables.map((table) => ({ sheet, table })),
    );
  const find = (key: unknown): HostObject | null => {
    const found = all().find(({ table }) => table.id === key || sameName(table.name, String(key)));
    return found === undefined ? null : hostTable(workbook, found.sheet, found.table);
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (found === null) throw new HostError('ItemNotFound', `No table ${String(key)}`);
    return found;
  };
  return {
    type: 'TableCollection',
    items: () => all().map(({ sheet, table }) => hostTable(workbook, sheet, table)),
    item,
    methods: { getItem: item, getItemOrNullObject: find, add: (range) => addTable(workbook, only, range) },
  };
}

function addTable(workbook: HostWorkbook, sheet: HostSheet | null, range: unknown): HostObject {
  if (sheet === null) throw new HostError('InvalidArgument');
  guard(sheet);
  const area = areaOfArgument(range);
  checkFree(sheet, area, null);
  const id = workbook.nextId++;
  const table = {
    id: String(id),
    name: `Table${String(id)}`,
    area,
    hasTotals: false,
    style: 'TableStyleMedium2',
  };
  sheet.tables.push(table);
  nameHeaders(sheet, area);
  return hostTable(workbook, sheet, table);
}

function hostTable(workbook: HostWorkbook, sheet: HostSheet, table: HostTable): HostObject {
  return {
    type: 'Table',
    id: table.id,
    properties: {
      name: { get: () => table.name, set: (name) => rename(workbook, table, String(name)) },
      showTotals: { get: () => table.hasTotals, set: (shows) => void (table.hasTotals = Boolean(shows)) },
      style: { set: (style) => void (table.style = String(style)) },
    },
    objects: {
      worksheet: () => hostSheet(workbook, sheet),
      autoFilter: () => ({
        type: 'AutoFilter',
        properties: {
          isDataFiltered: { get: () => sheet.filtered.some((one) => intersects(one, table.area)) },
        },
      }),
    },
    methods: {
      getRange: () => hostRange(workbook, sheet, table.area),
      resize: (range) => resize(sheet, table, areaOfArgument(range)),
      convertToRange: () => {
        guard(sheet);
        sheet.tables = sheet.tables.filter((one) => one !== table);
        return hostRange(workbook, sheet, table.area);
      },
    },
  };
}

function resize(sheet: HostSheet, table: HostTable, area: Area): null {
  guard(sheet);
  if (area.top !== table.area.top || !intersects(area, table.area)) throw new HostError('InvalidArgument');
  checkFree(sheet, area, table);
  table.area = area;
  nameHeaders(sheet, area);
  return null;
}

function rename(workbook: HostWorkbook, table: HostTable, name: string): void {
  const others = workbook.sheets.flatMap(({ tables }) => tables).filter((other) => other !== table);
  const isTaken =
    others.some((other) => sameName(other.name, name)) ||
    workbook.names.some((other) => sameName(other.name, name));
  if (isTaken || !/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name))
    throw new HostError('InvalidArgument', `Name ${name}`);
  table.name = name;
}

function checkFree(sheet: HostSheet, area: Area, self: HostTable | null): void {
  const isTaken = sheet.tables.some((other) => other !== self && intersects(other.area, area));
  if (isTaken) throw new HostError('InvalidArgument', 'A table overlaps another table.');
}

/** A header cell without text gets one, as Excel does. */
function nameHeaders(sheet: HostSheet, area: Area): void {
  for (let column = area.left; column <= area.right; column++) {
    if (cellAt(sheet, area.top, column).value !== '') continue;
    openCell(sheet, area.top, column).value = `Colonne${String(column - area.left + 1)}`;
  }
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
