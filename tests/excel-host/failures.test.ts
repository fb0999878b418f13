import { hostFacts, openOffice, selectCell } from '../../src/workbook/adapters/office';
import { codesOf, done } from '../contract/ask';
import { checks, contributions, editsOf, withOneMorePerson } from '../contract/sample-edits';
import { hostCodes } from './excel-host';
import type { ExcelHost } from './excel-host';
import { pictureOf } from './host-model';
import { hostOf, openHost, setExcelApi } from './open-host';
import type { SheetEdit } from '../../src/workbook/port';

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

/** How many actions the whole request takes when nothing fails. */
async function actionsOf(host: ExcelHost, edits: ReturnType<typeof editsOf>): Promise<number> {
  host.setFaults({});
  done(await openOffice().apply(edits));
  return host.journal.reduce((sum, { actions }) => sum + actions, 0);
}

describe('a write that fails at any of its actions', () => {
  test('leaves a workbook without our sheets as it was', async () => {
    const edits = editsOf(contributions, shortChecks);
    const actions = await actionsOf(open(), edits);
    expect(actions).toBeGreaterThan(100);
    for (let action = 1; action <= actions; action++) {
      const host = open();
      const before = pictureOf(host.workbook);
      host.setFaults({ atAction: action });
      const outcome = await openOffice().apply(edits);
      expect({ action, codes: codesOf(outcome) }).toEqual({ action, codes: ['host-failed'] });
      expect({ action, picture: pictureOf(host.workbook) }).toEqual({ action, picture: before });
      expect(host.unknownMembers).toEqual([]);
    }
  });

  test('leaves the sheets of an earlier run as they were, or finishes when only leftovers remain', async () => {
    const edits = editsOf(withOneMorePerson(contributions), shortChecks);
    const complete = await openWritten();
    const start = structuredClone(complete.workbook);
    const actions = await actionsOf(complete, edits);
    const written = pictureOf(complete.workbook);
    let finished = 0;
    for (let action = 1; action <= actions; action++) {
      const host = hostOf(structuredClone(start));
      const before = pictureOf(host.workbook);
      host.setFaults({ atAction: action });
      const outcome = await openOffice().apply(edits);
      if (outcome.status === 'done') finished += 1;
      const expected = outcome.status === 'done' ? written : before;
      expect({ action, picture: pictureOf(host.workbook) }).toEqual({ action, picture: expected });
      expect(host.unknownMembers).toEqual([]);
    }
    expect(finished).toBeLessThan(10);
  });
});

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
