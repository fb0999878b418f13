import { parseMarkReference } from '../../src/workbook/mark';
import { areaName, quotedSheet } from '../../src/workbook/cell-name';
import { serialOfDay } from '../../src/workbook/serial-day';
import { newSheet } from './host-model';
import type { HostName, HostWorkbook } from './host-model';
import type { HostObject } from './host-object';
import { hostRange } from './host-range';
import type { HostRange } from './host-range';
import { hostSheet } from './host-sheet';
import { hostTables } from './host-tables';
import { HostError } from './wire';

/** The root of every request. */
export function hostWorkbook(workbook: HostWorkbook): HostObject {
  return {
    type: 'Workbook',
    properties: { name: { get: () => workbook.name } },
    objects: {
      worksheets: () => hostSheets(workbook),
      tables: () => hostTables(workbook, null),
      names: () => hostNames(workbook),
      protection: () => ({
        type: 'WorkbookProtection',
        properties: { protected: { get: () => workbook.isStructureLocked } },
      }),
      application: () => ({
        type: 'Application',
        methods: {
          suspendScreenUpdatingUntilNextSync: () => null,
          suspendApiCalculationUntilNextSync: () => null,
        },
      }),
      functions: () => ({
        type: 'Functions',
        methods: { date: (year, month, day) => dateResult(workbook, [year, month, day].map(Number)) },
      }),
    },
  };
}

function dateResult(
  { dateSystem }: HostWorkbook,
  [year = 0, month = 0, day = 0]: readonly number[],
): HostObject {
  const text = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return { type: 'FunctionResult', properties: { value: { get: () => serialOfDay(text, dateSystem) } } };
}

function hostSheets(workbook: HostWorkbook): HostObject {
  const find = (key: unknown): HostObject | null => {
    const found = workbook.sheets.find(
      ({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase(),
    );
    return found === undefined ? null : hostSheet(workbook, found);
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (found === null) throw new HostError('ItemNotFound', `No sheet ${String(key)}`);
    return found;
  };
  return {
    type: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => hostSheet(workbook, sheet)),
    item,
    methods: {
      getItem: item,
      getItemOrNullObject: find,
      add: (name) => {
        const title = String(name);
        const isBad = title === '' || title.length > 31 || /[:\\/?*[\]]/.test(title) || find(title) !== null;
        if (isBad || workbook.isStructureLocked) throw new HostError('InvalidArgument', `Title ${title}`);
        const sheet = newSheet(workbook, title);
        workbook.sheets.push(sheet);
        return hostSheet(workbook, sheet);
      },
    },
  };
}

function hostNames(workbook: HostWorkbook): HostObject {
  const find = (key: unknown): HostObject | null => {
    const found = workbook.names.find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : hostName(workbook, found);
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (found === null) throw new HostError('ItemNotFound', `No name ${String(key)}`);
    return found;
  };
  return {
    type: 'NamedItemCollection',
    items: () => workbook.names.map((name) => hostName(workbook, name)),
    item,
    methods: {
      getItem: item,
      getItemOrNullObject: find,
      add: (name, reference) => {
        const text = String(name);
        if (find(text) !== null || !/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(text)) {
          throw new HostError('InvalidArgument', `Name ${text}`);
        }
        const { sheet, area } = reference as HostRange; // The adapter names ranges only.
        const absolute = areaName(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
        workbook.names.push({
          name: text,
          visible: true,
          formula: `=${quotedSheet(sheet.name)}!${absolute}`,
        });
        return item(text);
      },
    },
  };
}

function hostName(workbook: HostWorkbook, name: HostName): HostObject {
  return {
    type: 'NamedItem',
    id: name.name,
    properties: {
      name: { get: () => name.name },
      formula: { get: () => name.formula, set: (formula) => void (name.formula = String(formula)) },
      visible: { set: (is) => void (name.visible = Boolean(is)) },
    },
    methods: {
      getRangeOrNullObject: () => {
        const target = parseMarkReference(name.formula);
        const sheet = workbook.sheets.find((one) => one.name === target?.sheet);
        return target === null || sheet === undefined ? null : hostRange(workbook, sheet, target.area);
      },
      delete: () => {
        workbook.names = workbook.names.filter((one) => one !== name);
        return null;
      },
    },
  };
}
