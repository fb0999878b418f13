import { computeMutualisation } from '../../src/app/compute-mutualisation';
import { openOffice } from '../../src/workbook/adapters/office';
import { done } from '../contract/ask';
import { eightMonths } from './eight-months';
import { openHost, setExcelApi } from './open-host';

const place = ['Range.columnCount', 'Range.columnIndex', 'Range.rowCount', 'Range.rowIndex'];

/** Names, marks and tables of the workbook, and the probe of its date system. */
const outline = [
  'FunctionResult.value',
  'NamedItemCollection.formula',
  'NamedItemCollection.name',
  'TableCollection.name',
  'TableCollection.showTotals',
  'TableCollection.worksheet/name',
  'Workbook.name',
  'WorksheetCollection.name',
  'WorksheetCollection.protection/protected',
  'WorksheetCollection.visibility',
];

/** What a cell is: `text`, formats of fonts and fills, comments … are never asked for. */
const cells = [
  'Range.columnIndex',
  'Range.formulas',
  'Range.numberFormat',
  'Range.rowIndex',
  'Range.valueTypes',
  'Range.values',
];

test('reading loads exactly what makes a snapshot', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  done(await openOffice().read({}));
  expect(host.journal.map(({ loaded }) => loaded)).toEqual([outline, place, cells]);
});

test('an outline loads no cell', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  done(await openOffice().outline());
  expect(host.journal.map(({ loaded }) => loaded)).toEqual([outline, place]);
});

test('the main job loads nothing while it writes, and before it only what may stand in the way or be put back', async () => {
  const host = openHost(eightMonths);
  setExcelApi('1.15');
  for (const loads of [firstLook, [...firstLook, ...ownedLook].sort()]) {
    host.setFaults({});
    await computeMutualisation(openOffice(), { year: 2014 }, { destination: 'workbook' });
    const [, , , look, write] = host.journal;
    expect(look?.loaded).toEqual(loads);
    expect(write?.loaded).toEqual([]);
  }
});

/** Titles, names and protections: what may stand in the way of new sheets. */
const firstLook = [
  'FunctionResult.value',
  'NamedItemCollection.name',
  'TableCollection.name',
  'TableCollection.showTotals',
  'TableCollection.worksheet/name',
  'WorkbookProtection.protected',
  'WorksheetCollection.name',
  'WorksheetCollection.protection/protected',
];

/** On sheets of ours: what must be put back when the write fails, and filters. Looks are kept inside Excel. */
const ownedLook = [
  'ChartCollection.name',
  'NamedItem.name',
  ...place,
  'Range.formulas',
  'Range.valueTypes',
  'Range.values',
  'Table.autoFilter/isDataFiltered',
  'Table.name',
  'Worksheet.autoFilter/isDataFiltered',
  'Worksheet.name',
];
