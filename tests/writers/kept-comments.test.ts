import { memoryWorkbook } from '../../src/workbook/adapters/memory/index';
import type { MemoryWorkbook } from '../../src/workbook/adapters/memory/index';
import type { KeptComments } from '../../src/workbook/kept-comments';
import type { Cell, SheetKey, WorkbookSnapshot } from '../../src/workbook/port';
import type { Problem } from '../../src/workbook/problems';
import { readKeptComments } from '../../src/workbook/readers/read-kept-comments';
import { writeMutualisation } from '../../src/workbook/writers/write-mutualisation';
import { exampleProblems } from '../refused/example-problems';
import { marchSheet, smallInput } from '../support/small-input';
import { smallReport } from '../support/small-report';
import type { SmallPerson } from '../support/small-report';

const elodie: SmallPerson = { code: 'E2', name: 'Élodie Martin', turnover: ['100', '200', '300'] };
const paul: SmallPerson = { code: '', name: 'Paul Durand', turnover: [null, '50', '60'] };
const problems = [exampleProblems['before-entry'], exampleProblems['month-missing-for-all']];

/** Writes a result as the app does: what was kept is read first. */
async function run(
  workbook: MemoryWorkbook,
  people: readonly SmallPerson[],
  found = problems,
): Promise<readonly Problem[]> {
  const comments = readKeptComments(await snapshotOf(workbook));
  const input = smallInput(smallReport(people), { problems: found, sheets: [marchSheet], comments });
  const edits = writeMutualisation(input);
  const applied = await workbook.apply(edits);
  expect(applied.status).toBe('done');
  return edits.movedComments;
}

async function kept(workbook: MemoryWorkbook): Promise<KeptComments> {
  return readKeptComments(await snapshotOf(workbook));
}

async function snapshotOf(workbook: MemoryWorkbook): Promise<WorkbookSnapshot> {
  const read = await workbook.read({});
  if (read.status === 'refused') throw new Error('The memory workbook could not be read');
  return read.value;
}

function owned(snapshot: WorkbookSnapshot, key: SheetKey): WorkbookSnapshot['sheets'][number] {
  const sheet = snapshot.sheets.find((candidate) => candidate.owned?.key === key);
  if (sheet === undefined) throw new Error(`There is no sheet ${key}`);
  return sheet;
}

/** Types a comment in the comment column, beside the nth cell from the top that holds the given text. */
async function comment(
  workbook: MemoryWorkbook,
  key: SheetKey,
  { beside, text, nth = 0 }: { readonly beside: string; readonly text: string; readonly nth?: number },
): Promise<void> {
  const sheet = owned(await snapshotOf(workbook), key);
  const header = sheet.rows.flatMap(({ cells }) => cells).find((cell) => isText(cell, 'Commentaire'));
  const rows = sheet.rows.filter(({ cells }) => cells.some((cell) => isText(cell, beside)));
  const row = rows[nth];
  if (header === undefined || row === undefined) throw new Error(`Nothing to comment beside ${beside}`);
  type(workbook, { sheet: sheet.name, row: row.row, column: header.column }, text);
}

interface TypedAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What the person does between two runs. */
function type(workbook: MemoryWorkbook, { sheet, row, column }: TypedAt, value: string | number): void {
  const cell: Cell =
    typeof value === 'string'
      ? { kind: 'text', column, value }
      : { kind: 'number', column, value, format: 'General' };
  workbook.change(sheet, (before) => {
    const cells = new Map(before.cells.get(row));
    cells.set(column, { cell, style: null, link: null });
    return { ...before, cells: new Map(before.cells).set(row, cells) };
  });
}

function isText(cell: Cell, text: string): boolean {
  return cell.kind === 'text' && cell.value === text;
}

test('a comment stays beside its line on each of the four sheets', async () => {
  const workbook = memoryWorkbook({ sheets: [{ name: 'Mars 2014' }] });
  await run(workbook, [elodie, paul]);
  await comment(workbook, 'contributions', { beside: 'E2', text: 'année' });
  await comment(workbook, 'contribution-lines', { beside: 'E2', nth: 1, text: 'février' });
  await comment(workbook, 'checks', { beside: 'Avant l’entrée', text: 'vu' });
  await comment(workbook, 'reading', { beside: 'Mars 2014', text: 'lecture' });
  await run(workbook, [elodie, paul]);
  const { bySheet } = await kept(workbook);
  expect([...bySheet.contributions]).toEqual([['E2', 'année']]);
  expect([...bySheet['contribution-lines']]).toEqual([['E2 · 2014-02', 'février']]);
  expect([...bySheet.checks]).toEqual([['Avant l’entrée · Mars 2014 · C12', 'vu']]);
  expect([...bySheet.reading]).toEqual([['Mars 2014', 'lecture']]);
});

test('a person without code is known by the name', async () => {
  const workbook = memoryWorkbook({ sheets: [] });
  await run(workbook, [elodie, paul]);
  await comment(workbook, 'contributions', { beside: 'Paul Durand', text: 'à appeler' });
  await run(workbook, [paul]);
  expect((await kept(workbook)).bySheet.contributions.get('Paul Durand')).toBe('à appeler');
});

test('a comment typed in the block of turnover goes to the line of the person', async () => {
  const workbook = memoryWorkbook({ sheets: [] });
  await run(workbook, [elodie]);
  await comment(workbook, 'contributions', { beside: 'E2', text: 'haut' });
  await comment(workbook, 'contributions', { beside: 'E2', nth: 1, text: 'bas' });
  await run(workbook, [elodie]);
  expect([...(await kept(workbook)).bySheet.contributions]).toEqual([['E2', 'haut / bas']]);
});

test('a comment beside a total is kept too', async () => {
  const workbook = memoryWorkbook({ sheets: [] });
  await run(workbook, [elodie]);
  await comment(workbook, 'contributions', { beside: 'Total des contributions', text: 'vérifié' });
  await run(workbook, [elodie]);
  expect((await kept(workbook)).bySheet.contributions.get('Total des contributions')).toBe('vérifié');
});

test('a comment whose line has gone is kept apart, and returns with its line', async () => {
  const workbook = memoryWorkbook({ sheets: [] });
  await run(workbook, [elodie, paul]);
  await comment(workbook, 'contribution-lines', { beside: 'E2', text: 'janvier' });
  await comment(workbook, 'checks', { beside: 'Avant l’entrée', text: 'vu' });
  await run(workbook, [paul], []);
  await run(workbook, [paul], []);
  const checks = owned(await snapshotOf(workbook), 'checks');
  expect(checks.tables.map(({ name }) => name)).toEqual(['Controles', 'Commentaires_conserves']);
  await run(workbook, [elodie, paul]);
  const { bySheet } = await kept(workbook);
  expect([...bySheet['contribution-lines']]).toEqual([['E2 · 2014-01', 'janvier']]);
  expect([...bySheet.checks]).toEqual([['Avant l’entrée · Mars 2014 · C12', 'vu']]);
  expect(owned(await snapshotOf(workbook), 'checks').tables).toHaveLength(1);
});

test('a comment that loses its line is told once', async () => {
  const workbook = memoryWorkbook({ sheets: [] });
  await run(workbook, [elodie, paul]);
  await comment(workbook, 'contributions', { beside: 'E2', text: 'à revoir' });
  expect(await run(workbook, [elodie, paul])).toEqual([]);
  expect(await run(workbook, [paul])).toEqual([
    { code: 'comment-kept', comment: 'à revoir', line: 'E2', place: null },
  ]);
  expect(await run(workbook, [paul])).toEqual([]);
});

test('a number typed as a comment is kept as it reads', async () => {
  const workbook = memoryWorkbook({ sheets: [] });
  await run(workbook, [elodie]);
  const sheet = owned(await snapshotOf(workbook), 'contributions');
  type(workbook, { sheet: sheet.name, row: 33, column: 7 }, 12.5);
  expect([...(await kept(workbook)).bySheet.contributions]).toEqual([['E2', '12.5']]);
});

test('writing twice gives the same cells as writing once', async () => {
  const workbook = memoryWorkbook({ sheets: [] });
  await run(workbook, [elodie, paul]);
  const once = await snapshotOf(workbook);
  await run(workbook, [elodie, paul]);
  expect(await snapshotOf(workbook)).toEqual(once);
});

test('the titles that the person gave are known by the mark', async () => {
  const workbook = memoryWorkbook({ sheets: [] });
  await run(workbook, [elodie]);
  workbook.change('Mutualisation', (sheet) => ({ ...sheet, name: 'Année 2014' }));
  expect((await kept(workbook)).titles.get('contributions')).toBe('Année 2014');
});
