import type { SheetDescription } from '../../src/workbook/adapters/memory';
import type { Problem } from '../../src/workbook/problems';
import { snapshotOf } from './ask';
import type { MakeAdapter } from './adapter-under-test';
import { checks, contributions, editsOf } from './sample-edits';

interface Obstacle {
  readonly what: string;
  readonly sheets: readonly SheetDescription[];
  readonly problem: Problem;
}

const owned = { key: 'contributions', area: 'A1:B2' } as const;

const obstacles: readonly Obstacle[] = [
  {
    what: 'the title is taken by a sheet of the person, in other capitals',
    sheets: [{ name: 'MUTUALISATION', rows: [['à moi']] }],
    problem: { code: 'sheet-title-taken', place: { sheet: 'MUTUALISATION', cell: null } },
  },
  {
    what: 'our sheet is protected',
    sheets: [{ name: 'Mutualisation', rows: [['x']], owned, isProtected: true }],
    problem: { code: 'sheet-protected', place: { sheet: 'Mutualisation', cell: null } },
  },
  {
    what: 'a cell of the person stands where we must write',
    sheets: [{ name: 'Mutualisation', rows: [['x'], [null], [null], [null, null, 'note']], owned }],
    problem: { code: 'target-occupied', place: { sheet: 'Mutualisation', cell: { row: 3, column: 2 } } },
  },
  {
    what: 'cells are merged where we must write',
    sheets: [{ name: 'Mutualisation', rows: [['x']], owned, merged: ['B4:C4'] }],
    problem: { code: 'target-merged', place: { sheet: 'Mutualisation', cell: { row: 3, column: 1 } } },
  },
  {
    what: 'a table of the person has the name of ours',
    sheets: [
      { name: 'Janvier', rows: [['Nom'], ['a']], tables: [{ name: 'mutualisation_annee', area: 'A1:A2' }] },
    ],
    problem: {
      code: 'table-name-taken',
      table: 'Mutualisation_annee',
      place: { sheet: 'Janvier', cell: null },
    },
  },
];

/** What stands in the way is told, and then nothing at all is written. */
export function describeRefusing(make: MakeAdapter): void {
  describe('refusing', () => {
    test.each(obstacles)('refuses when $what, and writes nothing', async ({ sheets, problem }) => {
      const { port, reopened } = await make({ sheets });
      const before = await snapshotOf(port);
      const outcome = await port.apply(editsOf(checks, contributions));
      expect(outcome).toEqual({ status: 'refused', problems: [problem] });
      expect(await snapshotOf(await reopened())).toEqual(before);
    });

    test('tells everything that stands in the way at once', async () => {
      const { port } = await make({
        sheets: [
          { name: 'Mutualisation', rows: [['x']], owned, isProtected: true },
          { name: 'contrôles', rows: [['à moi']] },
        ],
      });
      const outcome = await port.apply(editsOf(contributions, checks));
      expect(outcome).toEqual({
        status: 'refused',
        problems: [
          { code: 'sheet-protected', place: { sheet: 'Mutualisation', cell: null } },
          { code: 'sheet-title-taken', place: { sheet: 'contrôles', cell: null } },
        ],
      });
    });

    test('refuses to add a sheet to a workbook whose structure is locked', async () => {
      const { port } = await make({ isStructureLocked: true, sheets: [{ name: 'S', rows: [[1]] }] });
      const outcome = await port.apply(editsOf(contributions));
      expect(outcome).toEqual({ status: 'refused', problems: [{ code: 'structure-locked', place: null }] });
    });

    test('writes nothing when it is cancelled', async () => {
      const { port, reopened } = await make({ sheets: [{ name: 'S', rows: [[1]] }] });
      const outcome = await port.apply(editsOf(contributions), {
        report: () => undefined,
        isCancelled: () => true,
      });
      expect(outcome).toEqual({ status: 'refused', problems: [{ code: 'cancelled', place: null }] });
      expect((await snapshotOf(await reopened())).sheets).toHaveLength(1);
    });
  });
}
