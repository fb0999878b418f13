import type { Books } from '../../src/app/budget-requests';
import { mapAccounts } from '../../src/app/map-accounts';
import { readBudget, type KnownBudget } from '../../src/app/read-budget';
import { tryMapping } from '../../src/app/try-mapping';
import { memoryWorkbook } from '../../src/workbook/adapters/memory';
import type { WorkbookDescription } from '../../src/workbook/adapters/memory/description';
import { account, books, usualBooks } from '../support/budget-books';
import { budgetWorkbook, turnoverSheets, usualLines, type LineCells } from '../support/budget-workbook';

async function known(workbook: WorkbookDescription): Promise<KnownBudget> {
  const result = await readBudget(memoryWorkbook(workbook), {});
  if (result.status === 'refused') throw new Error('The workbook is refused');
  return result.budget;
}

const rival: LineCells = ['Paie', 'paie', 'Emploi', 'Personnel', 'Structure', null, '64'];

const texts = (mapped: ReturnType<typeof mapAccounts>) =>
  mapped.lines
    .filter(({ accounts }) => accounts.length > 0)
    .map(({ line, accounts, total }) => `${line.key} ${String(accounts.length)} ${total.toString()}`);

test('a workbook tells its year, its lines, its people and that it has no books', async () => {
  const { year, reading, entrepreneurs, books: none } = await known(budgetWorkbook());
  expect({ year, lines: reading.lines.length, from: reading.from, none }).toEqual({
    year: 2014,
    lines: 7,
    from: 'workbook',
    none: null,
  });
  expect([...entrepreneurs]).toEqual(['E1', 'E2']);
});

test('each line has the accounts that the budget will give it, counted as its side counts them', async () => {
  const mapped = mapAccounts(await known(budgetWorkbook()), usualBooks);
  expect(texts(mapped)).toEqual([
    'mutualisation 1 500.00',
    'region 1 900.00',
    'salaires 2 1150.00',
    'reseaux 1 110.00',
    'ca 1 5000.00',
    'ent-pay 1 2700.00',
  ]);
  expect({ unmapped: mapped.unmapped, problems: mapped.problems }).toEqual({ unmapped: [], problems: [] });
});

test('sections of one account are one account, and no cent is lost', async () => {
  const { lines } = mapAccounts(await known(budgetWorkbook()), usualBooks);
  const pay = lines.find(({ line }) => line.key === 'ent-pay');
  expect(pay?.accounts.map(({ amount, sections }) => [amount.toString(), sections])).toEqual([
    ['2700.00', ['E1', 'E2']],
  ]);
});

test('what no line takes is counted debit less credit, and what two take is a problem with its place', async () => {
  const more = books(
    ...usualBooks.balance,
    account('658000', 'STRUCTURE', '40.00'),
    account('768000', 'STRUCTURE', '-15.50'),
  );
  const mapped = mapAccounts(await known(budgetWorkbook([...usualLines, rival])), more);
  expect(mapped.unmapped.map((one) => one.account)).toEqual(['658000', '768000']);
  expect(mapped.unmappedTotal.toString()).toBe('24.50');
  expect(mapped.problems).toMatchObject([
    {
      code: 'account-taken-twice',
      account: '641100',
      lines: ['Salaires', 'Paie'],
      place: { sheet: 'Postes' },
    },
    { code: 'account-taken-twice', account: '645000' },
  ]);
});

test('without books every line is shown and takes nothing; the year of the books serves where none is known', async () => {
  const template = await known({ sheets: [] });
  expect(template).toMatchObject({ year: null, books: null, reading: { from: 'template' } });
  const keys = (given: Books | null): readonly string[] =>
    mapAccounts(template, given).lines.map(({ line }) => line.key);
  expect(mapAccounts(template, null).lines.every(({ accounts }) => accounts.length === 0)).toBe(true);
  expect(new Set(keys({ ...usualBooks, year: 2014 }))).not.toEqual(
    new Set(keys({ ...usualBooks, year: 2026 })),
  );
});

const tried = async (accounts: string, more: Partial<Parameters<typeof tryMapping>[0]> = {}) =>
  tryMapping(
    { accounts, sections: '', perimeter: 'both', ...more },
    await known(budgetWorkbook()),
    usualBooks,
  );

test.each([
  ['64', {}, 'charges', '3850.00', 2],
  ['64, -645', {}, 'charges', '3700.00', 1],
  ['64 sauf 645', { perimeter: 'structure' }, 'charges', '1000.00', 1],
  ['64', { sections: 'E*' }, 'charges', '2700.00', 1],
  ['70', {}, 'products', '5000.00', 1],
  ['7', { perimeter: 'structure' }, 'products', '1400.00', 2],
  ['6, 7', {}, 'both', '-1940.00', 6],
  ['69', {}, 'charges', '0.00', 0],
] as const)('%s on trial %p: %s of %s in %d accounts', async (accounts, more, counts, total, count) => {
  const trial = await tried(accounts, more);
  expect(trial).toMatchObject({ kind: 'tried', counts });
  if (trial.kind !== 'tried') return;
  expect([trial.total.toString(), trial.accounts.length]).toEqual([total, count]);
});

test('an account on trial names every line that takes it now', async () => {
  const trial = await tried('641, 69');
  expect(trial.kind === 'tried' ? trial.accounts.map(({ lines }) => lines) : []).toEqual([
    ['Rémunérations', 'Salaires'],
  ]);
});

test('nothing typed, only an exclusion, and no account are told apart', async () => {
  expect(await tried('')).toEqual({ kind: 'empty' });
  expect(await tried('-649')).toEqual({ kind: 'empty' });
  expect(await tried('64, 4x')).toEqual({ kind: 'unreadable', piece: '4x' });
});

test('the sheets that are there before the lines are made are read as they are', async () => {
  const { reading, year } = await known({ sheets: turnoverSheets });
  expect({ from: reading.from, year }).toEqual({ from: 'template', year: 2014 });
});
