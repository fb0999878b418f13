import fc from 'fast-check';
import { stateAccounts, type StatementRequest } from '../../src/app/state-accounts';
import { sectionAccounts, type SectionAccount } from '../../src/domain/budget/section-account';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { buildStatements, type StatementAccount } from '../../src/reports/statements-report';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../src/workbook/adapters/xlsx/index';
import { writeStatements } from '../../src/workbook/writers/write-statements';
import { account } from '../support/budget-books';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { sheetText } from '../support/sheet-text';
import { smallReport } from '../support/small-report';
import { quietSheets, smallWorkbook } from '../support/small-workbook';
import { formulaValues, openBytes } from '../support/written-figures';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

const quarter = smallReport([
  { code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '0', '-200'] },
  { code: 'E10', name: 'Paul Durand', turnover: [null, '500.05', '0'], rate: '0.08' },
]);

test('the statements of a quarter are the golden sheet', () => {
  const statements = buildStatements(quarter, { until: Month.of(2014, 3), only: null });
  expectGolden(
    'written-statements.txt',
    sheetText(writeStatements({ report: quarter, statements, titles: new Map() })),
  );
});

test('a statement of January shows January alone, and nobody who was not there', () => {
  const { statements, turnover, contribution } = buildStatements(quarter, {
    until: Month.of(2014, 1),
    only: null,
  });
  expect(statements.map(({ section }) => section)).toEqual(['E2']);
  expect([turnover.toString(), contribution.toString()]).toEqual(['1234.55', '123.46']);
});

test('whoever is asked for has a statement, present or not', () => {
  const only = new Set(['E10']);
  const { statements } = buildStatements(quarter, { until: Month.of(2014, 1), only });
  expect(statements.map(({ section, position }) => [section, position])).toEqual([['E10', 1]]);
});

/** As a balance gives them, without months. */
const asYear = (accounts: ReadonlyMap<string, SectionAccount>): ReadonlyMap<string, StatementAccount> =>
  new Map([...accounts].map(([section, sofar]) => [section, { month: null, sofar }]));

test('what the books say of a section stands on its statement, and its result is a sum', () => {
  const accounts = sectionAccounts(
    [
      account('706000', 'E2', '-1034.55'),
      account('601000', 'E2', '200'),
      account('641000', 'E2', '500.10'),
      account('758800', 'E2', '103.46'),
    ],
    '758800',
  );
  const books = { title: 'compta.txt', accounts: asYear(accounts) };
  const statements = buildStatements(quarter, { until: Month.of(2014, 3), only: null, books });
  const text = sheetText(writeStatements({ report: quarter, statements, titles: new Map() }));
  expect(text).toContain('Résultat de l’activité');
  expect(text).toMatch(/→ 230\.99/);
  expect(text).toContain('Comptes de classes 6 et 7 de la section – compta.txt');
  expect(text).toContain('une balance ne connaît pas les mois');
  // Paul Durand has no line in the books: what is missing is said.
  expect(text.match(/la comptabilité n’a rien sous cette section/g)).toHaveLength(1);
});

test('each page begins on a sheet of paper of its own', () => {
  const statements = buildStatements(quarter, { until: Month.of(2014, 3), only: null });
  const { print, rows } = writeStatements({ report: quarter, statements, titles: new Map() });
  const titles = rows.filter(({ cells }) =>
    cells.some((cell) => cell.kind === 'text' && cell.value.startsWith('Relevé de compte')),
  );
  expect(print.breakBefore?.rows).toEqual(titles.map(({ row }) => row));
  expect(titles).toHaveLength(2);
});

const cents = fc.integer({ min: -5_000_000, max: 5_000_000 });

test('whatever the turnover, all statements together are the months of the report', () => {
  const people = fc.array(fc.array(cents, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 3 }), (turnovers, months) => {
      const report = smallReport(
        turnovers.map((turnover, index) => ({
          code: `E${String(index)}`,
          name: `P${String(index)}`,
          turnover: turnover.map((amount) => Money.ofCents(amount).toString()),
        })),
      );
      const shown = buildStatements(report, { until: Month.of(2014, months), only: null });
      const due = Money.sum(report.byMonth.slice(0, months).map(({ contribution }) => contribution));
      const turnover = Money.sum(report.byMonth.slice(0, months).map((month) => month.turnover));
      expect([shown.contribution.toString(), shown.turnover.toString()]).toEqual([
        due.toString(),
        turnover.toString(),
      ]);
      for (const { lines, contribution } of shown.statements)
        expect(lines.at(-1)?.cumulated.toString()).toBe(contribution.toString());
    }),
  );
});

withLibreOffice(
  'LibreOffice finds the same sums, and that each statement agrees with Mutualisation',
  async () => {
    const bytes = await stated();
    const before = await formulaValues(bytes);
    const after = await formulaValues(await recalculate(bytes));
    const own = [...before].filter(([cell]) => cell.startsWith('Relevés!'));
    expect(own.filter(([, value]) => value === 'exact')).toHaveLength(3);
    for (const [cell, value] of own) {
      const computed = after.get(cell);
      if (typeof value === 'string') expect([cell, computed]).toEqual([cell, value]);
      else expect([cell, Number(computed).toFixed(2)]).toEqual([cell, value.toFixed(2)]);
    }
  },
  60_000,
);

test('running again writes the same sheets, none twice', async () => {
  const workbook = await openBytes(await stated(await stated()));
  const titles = workbook.worksheets.map(({ name }) => name);
  expect(titles.filter((title) => /^(Relevés|Mutualisation)$/.test(title)).sort()).toEqual([
    'Mutualisation',
    'Relevés',
  ]);
});

test('a name is as good as a code; an unknown one is refused with the nearest', async () => {
  const request: StatementRequest = {
    layout: 'one-sheet',
    until: null,
    only: ['martin elodie', 'E3', 'Elodie Martain'],
  };
  const workbook = open(await smallWorkbook(quietSheets));
  const result = await stateAccounts(workbook, request, { destination: 'nowhere' });
  expect(result).toMatchObject({
    status: 'refused',
    problems: [
      { code: 'statement-for-unknown', text: 'E3' },
      { code: 'statement-for-unknown', text: 'Elodie Martain', candidates: ['Élodie Martin (E1)'] },
    ],
  });
});

async function stated(from?: Uint8Array): Promise<Uint8Array> {
  const workbook = open(from ?? (await smallWorkbook(quietSheets)));
  const request: StatementRequest = { layout: 'one-sheet', until: null, only: null };
  const result = await stateAccounts(workbook, request, { destination: 'workbook' });
  if (result.status === 'refused') throw new Error(result.problems.map(({ code }) => code).join());
  return workbook.save();
}

function open(bytes: Uint8Array) {
  const opened = openXlsx(bytes, { codec: nodeCodec });
  if (opened.status === 'refused') throw new Error('The workbook could not be opened');
  return opened.value;
}
