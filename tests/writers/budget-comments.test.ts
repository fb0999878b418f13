import type ExcelJS from 'exceljs';
import { readBudgetComments } from '../../src/workbook/readers/read-budget-comments';
import { writeBudget } from '../../src/workbook/writers/write-budget';
import type { BudgetReport } from '../../src/reports/budget-report';
import { snapshotOfBytes, writtenBytes, openedBytes } from '../support/recalculated';
import { smallBudgetReport } from '../support/small-budget';
import { smallBudgetLines } from '../support/small-budget-lines';
import { noBudgetComments } from '../../src/workbook/budget-comments';
import { openBytes } from '../support/written-figures';

const report = smallBudgetReport();
const withoutCice = smallBudgetReport({ lines: smallBudgetLines.filter(({ key }) => key !== 'cice') });

test('comments of a line, a group, a total and the result survive, on each sheet its own', async () => {
  const bytes = await commented({
    'Budget structure': { CICE: 'à justifier', Subventions: 'voir la Région', 'Total des emplois': 'relu' },
    'Budget global': { CICE: 'autre mot', 'Résultat (ressources − emplois)': 'bon' },
  });
  const kept = readBudgetComments(await snapshotOfBytes(bytes));
  expect([...kept.bySheet['structure-budget'].values()].sort()).toEqual([
    'relu',
    'voir la Région',
    'à justifier',
  ]);
  const again = await rewritten(bytes, report);
  expect(readBudgetComments(await snapshotOfBytes(again.bytes))).toEqual(kept);
  expect(again.moved).toEqual([]);
});

test('a comment whose line has gone is kept below the budget, told once, and returns with its line', async () => {
  const bytes = await commented({
    'Budget structure': { CICE: 'à justifier' },
    'Budget global': { CICE: 'global' },
  });
  const first = await rewritten(bytes, withoutCice);
  expect(first.moved).toEqual([
    { code: 'comment-kept', comment: 'à justifier', line: 'cice', place: null },
    { code: 'comment-kept', comment: 'global', line: 'cice', place: null },
  ]);
  const second = await rewritten(first.bytes, withoutCice);
  expect(second.moved).toEqual([]);
  const third = await rewritten(second.bytes, report);
  const kept = readBudgetComments(await snapshotOfBytes(third.bytes));
  expect(kept.apart.size).toBe(0);
  expect(kept.bySheet['structure-budget'].get('cice')).toBe('à justifier');
  expect(kept.bySheet['global-budget'].get('cice')).toBe('global');
});

test('written twice equals written once', async () => {
  const once = await writtenBytes(writeBudget({ report, comments: noBudgetComments }));
  const twice = await rewritten(once, report);
  expect(await snapshotOfBytes(twice.bytes)).toEqual(await snapshotOfBytes(once));
});

test('a line whose key was cleared keeps its comment by its label', async () => {
  const bytes = await edited(await commented({ 'Budget structure': { CICE: 'à justifier' } }), (book) => {
    const sheet = book.getWorksheet('Budget structure');
    sheet?.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.value === 'cice') cell.value = null;
      });
    });
  });
  const kept = readBudgetComments(await snapshotOfBytes(bytes));
  expect(kept.bySheet['structure-budget'].get('CICE')).toBe('à justifier');
});

type Comments = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The budget with comments typed beside lines, by sheet and label. */
async function commented(comments: Comments): Promise<Uint8Array> {
  const bytes = await writtenBytes(writeBudget({ report, comments: noBudgetComments }));
  return edited(bytes, (book) => {
    for (const [title, byLabel] of Object.entries(comments)) {
      const sheet = book.getWorksheet(title);
      const header = sheet?.getRow(5).values;
      const column = Array.isArray(header) ? header.indexOf('Commentaire') : -1;
      for (const [label, comment] of Object.entries(byLabel)) {
        const row = sheet?.getColumn(1).values.indexOf(label) ?? -1;
        if (sheet === undefined || row < 0 || column < 0) throw new Error(`No line ${label} on ${title}`);
        sheet.getCell(row, column).value = comment;
      }
    }
  });
}

async function edited(bytes: Uint8Array, change: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = await openBytes(bytes);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function rewritten(bytes: Uint8Array, of: BudgetReport) {
  const workbook = openedBytes(bytes);
  const comments = readBudgetComments(await snapshotOfBytes(bytes));
  const edits = writeBudget({ report: of, comments });
  const applied = await workbook.apply(edits);
  if (applied.status === 'refused') throw new Error(applied.problems.map(({ code }) => code).join());
  return { bytes: workbook.save(), moved: edits.movedComments };
}
