import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/run-command-line';
import { fakeTerminal } from '../support/fake-terminal';

const assets = join(__dirname, '..', '..', 'assets');

/** What is looked at of the document for programs. */
interface BudgetDocument {
  readonly status: string;
  readonly totals: {
    readonly structure: Readonly<Record<'resources' | 'uses' | 'result', { readonly actual: string }>>;
    readonly passage: Readonly<Record<string, string>>;
    readonly books: { readonly difference: string };
  };
  readonly compensations: readonly { readonly gain: string; readonly loss: string }[];
  readonly unmapped: readonly unknown[];
  readonly problems: readonly unknown[];
}

test('the program reads the sample’s own sheets and books, and gives the published budget without a remark', async () => {
  const terminal = fakeTerminal();
  const exitCode = await runCommandLine(
    [
      'budget',
      join(assets, 'Coopérative 2014.xlsx'),
      '--fec',
      join(assets, '123456782FEC20141231.txt'),
      '--json',
    ],
    terminal,
  );
  expect(exitCode).toBe(0);
  const document = JSON.parse(terminal.said.out) as BudgetDocument; // Our own document; its shape is tested elsewhere.
  expect(document.problems).toEqual([]);
  expect(document.unmapped).toEqual([]);
  const { structure, passage, books } = document.totals;
  expect([structure.resources.actual, structure.uses.actual, structure.result.actual]).toEqual([
    '178000.00',
    '161675.00',
    '16325.00',
  ]);
  expect(passage).toMatchObject({ entrepreneurs: '0.00', global: '16325.00', difference: '0.00' });
  expect(books.difference).toBe('0.00');
  expect(document.compensations.slice(0, 2)).toMatchObject([
    { gain: 'projets', loss: 'collectivites' },
    { gain: 'cice', loss: 'fondations' },
  ]);
});
