import { hostFacts, openOffice, selectCell } from '../../src/workbook/adapters/office';
import { codesOf, done } from '../contract/ask';
import { checks, contributions, editsOf, withOneMorePerson } from '../contract/sample-edits';
import { hostCodes } from './excel-host';
import type { ExcelHost } from './excel-host';
import { enter } from './host-input';
import { pictureOf } from './host-model';
import type { HostWorkbook } from './host-model';
import { hostOf, openHost, setExcelApi } from './open-host';
import type { SheetEdit, WorkbookEdits } from '../../src/workbook/port';

const january = {
  name: 'Janvier',
  rows: [
    ['Nom', 'CA'],
    ['Zoé', 12],
  ],
} as const;

// Hundreds of writes, each broken at another action.
jest.setTimeout(120_000);

/** Few lines, so that there are few actions to break; one of each kind stays. */
const shortChecks: SheetEdit = {
  ...checks,
  rows: checks.rows.slice(0, 3),
  tables: [{ name: 'Controles', area: { top: 0, left: 0, bottom: 2, right: 2 }, style: 'light' }],
};

const newSheet: SheetEdit = { ...shortChecks, key: 'reading', title: 'Lecture', tables: [] };

function open(): ExcelHost {
  const host = openHost({ sheets: [january] });
  setExcelApi('1.15');
  return host;
}

/** A workbook of an earlier run, in which the person has typed since. */
async function openWritten(): Promise<ExcelHost> {
  const host = open();
  done(await openOffice().apply(editsOf(contributions, shortChecks)));
  return host;
}

describe('a write of which any action fails', () => {
  test('leaves a workbook without our sheets as it was, or is whole after a second look', async () => {
    await breakEverywhere(open().workbook, editsOf(contributions, shortChecks));
  });

  test('leaves the sheets of an earlier run as they were, or is whole when only leftovers remained', async () => {
    const { workbook } = await openWritten();
    await breakEverywhere(workbook, editsOf(withOneMorePerson(contributions), shortChecks));
  });
});

/** Breaks the same write once at each of its actions: it is always all or nothing. */
async function breakEverywhere(start: HostWorkbook, edits: WorkbookEdits): Promise<void> {
  const complete = hostOf(structuredClone(start));
  done(await openOffice().apply(edits));
  const [look, write] = complete.journal.map(({ actions }) => actions);
  const pictures = { done: pictureOf(complete.workbook), refused: pictureOf(start) };
  const refused: number[] = [];
  for (let action = 1; action <= (look ?? 0) + (write ?? 0); action++) {
    const host = hostOf(structuredClone(start));
    host.setFaults({ atAction: action });
    const outcome = await openOffice().apply(edits);
    expect({ action, picture: pictureOf(host.workbook) }).toEqual({
      action,
      picture: pictures[outcome.status],
    });
    expect(host.unknownMembers).toEqual([]);
    if (outcome.status === 'refused') refused.push(action);
  }
  // A broken look is repeated in another way; nearly every action of the write is one that is taken back.
  expect(Math.min(...refused)).toBeGreaterThan(look ?? 0);
  expect(refused.length).toBeGreaterThan((write ?? 0) - 18);
}

describe('what the host says is wrong', () => {
  test.each([
    [hostCodes.cellEditMode, 'cell-being-edited'],
    [hostCodes.sessionLost, 'session-lost'],
    [hostCodes.accessDenied, 'access-denied'],
  ] as const)('is told as a problem when a read fails with %d', async (code, problem) => {
    const host = open();
    host.setFaults({ atRequest: { number: 1, code } });
    expect(codesOf(await openOffice().read({}))).toEqual([problem]);
  });

  test('names the sheets that could not be put back when Excel goes away in the middle of a write', async () => {
    const host = await openWritten();
    host.setFaults({ fromRequest: { number: 2, code: hostCodes.sessionLost } });
    const outcome = await openOffice().apply(editsOf(contributions, checks));
    expect(outcome).toEqual({
      status: 'refused',
      problems: [
        { code: 'session-lost', place: null },
        { code: 'restore-failed', place: null, sheets: ['Mutualisation', 'Contrôles'] },
      ],
    });
  });

  test('is that a cell is being edited, and then nothing was written and nothing is to be put back', async () => {
    const host = await openWritten();
    const before = pictureOf(host.workbook);
    host.setFaults({ atRequest: { number: 2, code: hostCodes.cellEditMode } });
    expect(codesOf(await openOffice().apply(editsOf(contributions)))).toEqual(['cell-being-edited']);
    expect(pictureOf(host.workbook)).toEqual(before);
    expect(host.journal).toHaveLength(1);
  });

  test('is too much data when a single row is larger than an answer may be', async () => {
    const host = openHost({ sheets: [{ name: 'S', rows: [['x'.repeat(32_000)]] }] });
    setExcelApi('1.15');
    host.setFaults({ maxBytes: 20_000 });
    expect(codesOf(await openOffice().read({}))).toEqual(['too-much-data']);
  });
});

test('an Excel below the floor is refused before it is asked for anything', async () => {
  const host = open();
  setExcelApi('1.12');
  expect(hostFacts()).toEqual({ isExcel: true, meetsFloor: false, needs: 'ExcelApi 1.13', platform: 'PC' });
  expect(await openOffice().read({})).toEqual({
    status: 'refused',
    problems: [{ code: 'excel-too-old', place: null, needs: 'ExcelApi 1.13' }],
  });
  expect(host.journal).toEqual([]);
});

test('a problem jumps to its cell', async () => {
  const host = open();
  done(await selectCell({ sheet: 'Janvier', cell: { row: 1, column: 1 } }));
  expect(host.workbook.selected).toBe('Janvier!B2');
  expect(host.journal).toHaveLength(1);
});

test('a jump to a sheet that is gone is a problem, not an exception', async () => {
  open();
  expect(codesOf(await selectCell({ sheet: 'Disparue', cell: null }))).toEqual(['host-failed']);
});

test('an Excel that follows no path through a null object is asked step by step', async () => {
  const host = open();
  host.setFaults({ refusesNullObjects: true });
  done(await openOffice().apply(editsOf(contributions, checks)));
  const first = pictureOf(host.workbook);
  expect(host.journal).toHaveLength(4);
  done(await openOffice().apply(editsOf(contributions, shortChecks)));
  done(await openOffice().apply(editsOf(contributions, checks)));
  expect(JSON.stringify(pictureOf(host.workbook))).toBe(JSON.stringify(first));
});

test('such an Excel puts back what was there, too', async () => {
  const host = await openWritten();
  const before = pictureOf(host.workbook);
  host.setFaults({ refusesNullObjects: true, atAction: 400 });
  const outcome = await openOffice().apply(editsOf(contributions, shortChecks, newSheet));
  expect(codesOf(outcome)).toEqual(['host-failed']);
  expect(pictureOf(host.workbook)).toEqual(before);
});

test('a value at the far end of a sheet is too much to read, and its cell is named', async () => {
  const host = open();
  const sheet = host.workbook.sheets[0];
  if (sheet !== undefined) enter(sheet, { row: 1_048_575, column: 16_383 }, 1);
  expect(await openOffice().read({})).toEqual({
    status: 'refused',
    problems: [
      { code: 'too-much-data', place: { sheet: 'Janvier', cell: { row: 1_048_575, column: 16_383 } } },
    ],
  });
});
