import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepProgress } from '../../src/app/requests';
import type { PickedFile } from '../../src/taskpane/budget/budget-services';
import { requestServices } from '../../src/taskpane/request-services';
import { openOffice } from '../../src/workbook/adapters/office';
import { isWarning } from '../../src/workbook/problems';
import { sampleInHost } from './host-from-snapshot';
import { hostOf, setExcelApi } from './open-host';

const fec = readFileSync(join(__dirname, '../../assets/123456782FEC20141231.txt'));
const picked = (bytes: Buffer): PickedFile => {
  const file = new Blob([new Uint8Array(bytes)]);
  return { name: '123456782FEC20141231.txt', size: file.size, stream: () => file.stream() };
};

const free: StepProgress = { step: () => undefined, isCancelled: () => false };

async function onSample() {
  const host = hostOf(await sampleInHost());
  setExcelApi('1.15');
  return {
    host,
    titles: () => host.workbook.sheets.map(({ name }) => name),
    ...requestServices(openOffice()),
  };
}

test('in Excel, the books of the sample are imported, written as a balance, and give the published result', async () => {
  const { host, titles, budget } = await onSample();
  const steps: string[] = [];
  const imported = await budget.importLedger(picked(fec), {
    ...free,
    step: (step, done, total) => steps.push(`${step} ${String(done)}/${String(total)}`),
  });
  if (imported.status === 'refused') throw new Error('The books of the sample are refused');
  expect(steps.at(-1)).toBe(`ledger ${String(fec.length)}/${String(fec.length)}`);
  expect(imported.figures.result.toString()).toBe('16325.00');
  expect(imported.debit.toString()).toBe(imported.credit.toString());
  expect(titles()).not.toContain('Balance');

  const written = await budget.writeBalance(imported.books, free);
  expect(written).toMatchObject({
    applied: {
      sheets: [
        { key: 'trial-balance', title: 'Balance' },
        { key: 'section-months', title: 'Balance analytique' },
      ],
    },
  });
  const known = await budget.readBudget({}, free);
  if (known.status === 'refused') throw new Error('The workbook is refused');
  const { books, year } = known.budget;
  expect({ title: books?.title, lines: books?.balance.length, year }).toEqual({
    title: 'Balance',
    lines: imported.books.balance.length,
    year: 2014,
  });

  const built = await budget.buildBudget({}, free);
  if (built.status === 'refused') throw new Error('The budget is refused');
  expect(built.problems.filter((problem) => !isWarning(problem))).toEqual([]);
  expect(built.report.checks.result.toString()).toBe('16325.00');
  expect(built.report.passage.difference.actual.toString()).toBe('0.00');
  expect(titles()).toEqual(expect.arrayContaining(['Budget structure', 'Budget global', 'Balance']));
  expect(host.unknownMembers).toEqual([]);
});

test('in Excel, the file and the budgets can be written at once', async () => {
  const { host, titles, budget } = await onSample();
  const imported = await budget.importLedger(picked(fec), free);
  if (imported.status === 'refused') throw new Error('The books of the sample are refused');
  const built = await budget.buildBudget({ books: imported.books }, free);
  expect(built.status).toBe('done');
  expect(titles()).toEqual(expect.arrayContaining(['Balance', 'Budget structure']));
  expect(host.unknownMembers).toEqual([]);
});

test('cancelled, an import gives nothing and a balance is not written', async () => {
  const { titles, budget } = await onSample();
  const cancelling = { step: () => undefined, isCancelled: () => true };
  const cancelled = { status: 'refused', problems: [{ code: 'cancelled', place: null }] };
  expect(await budget.importLedger(picked(fec), cancelling)).toEqual({ ...cancelled, leniently: null });
  const balance = { title: 'x', balance: [], year: null };
  expect(await budget.writeBalance(balance, cancelling)).toEqual(cancelled);
  expect(titles()).not.toContain('Balance');
});
