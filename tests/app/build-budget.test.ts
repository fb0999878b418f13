import { buildBudget } from '../../src/app/build-budget';
import type { BudgetSettings } from '../../src/app/budget-requests';
import type { BudgetReport } from '../../src/reports/budget-report';
import { memoryWorkbook, type WorkbookDescription } from '../../src/workbook/adapters/memory';
import type { Problem } from '../../src/workbook/problems';
import { account, books, usualBooks } from '../support/budget-books';
import { budgetWorkbook, month, usualLines } from '../support/budget-workbook';
import { briefly } from '../support/read-description';

test('the structure takes its accounts, its typed lines and the computed contribution', async () => {
  const { report, problems } = await built(budgetWorkbook(), { books: usualBooks });
  expect(briefly(problems)).toEqual([]);
  expect(linesOf(report)).toEqual([
    'mutualisation 400.00 500.00 100.00 true contribution',
    'region 1000.00 900.00 -100.00 false accounts',
    'benevolat 10.00 12.00 2.00 true typed',
    'salaires 1200.00 1150.00 -50.00 true accounts',
    'reseaux 50.00 110.00 60.00 false accounts',
  ]);
  expect(report.structure.result.actual.toString()).toBe('152.00');
});

test('structure, entrepreneurs and eliminations lead to the global result, and that is the one of the books', async () => {
  const { report } = await built(budgetWorkbook(), { books: usualBooks });
  const { structure, entrepreneurs, eliminations, global, difference, books: held } = report.passage;
  const results = [structure, entrepreneurs, eliminations, global].map(({ result }) => String(result.actual));
  expect(results).toEqual(['152.00', '1800.00', '0.00', '1952.00']);
  expect([difference.actual, difference.forecast].map(String)).toEqual(['0.00', '0.00']);
  expect(report.checks.difference.toString()).toBe('0.00');
  // The typed line is no account: it alone separates the budget from the books.
  expect([held?.result, held?.difference].map(String)).toEqual(['1940.00', '12.00']);
});

test('an account that nobody takes is told, counted and kept out of no total of the books', async () => {
  const found = await built(budgetWorkbook(), {
    books: books(...usualBooks.balance, account('613000', 'STRUCTURE', '80.00')),
  });
  expect(briefly(found.problems)).toEqual(['accounts-unmapped']);
  expect(found.report.unmapped.map((one) => one.account)).toEqual(['613000']);
  const { result, ofLines, ofUnmapped, difference } = found.report.checks;
  expect([result, ofLines, ofUnmapped, difference].map(String)).toEqual([
    '1860.00',
    '1940.00',
    '-80.00',
    '0.00',
  ]);
});

test('an account that two lines take as closely refuses the budget and names both', async () => {
  const rival = ['Équipe', 'equipe', 'Emploi', 'Personnel', 'Structure', null, '64'];
  const problems = await refused(budgetWorkbook([...usualLines, rival]), { books: usualBooks });
  expect(briefly(problems)).toEqual(['account-taken-twice Postes!B12', 'account-taken-twice Postes!B12']);
});

test('a booked contribution that is not the computed one is told, and so is a flow that stays open', async () => {
  const other = usualBooks.balance.filter(({ account: number }) => !number.startsWith('7588'));
  const { problems, report } = await built(budgetWorkbook(), {
    books: books(...other, account('758800', 'E1', '480.00'), account('758800', 'STRUCTURE', '-490.00')),
  });
  expect(briefly(problems)).toEqual(['contribution-differs', 'internal-flow-open']);
  expect(report.bookedContribution).toMatchObject({
    paid: { cents: 48_000n },
    received: { cents: 49_000n },
  });
});

test('without books only what is computed and typed is actual', async () => {
  const { problems, report } = await built(budgetWorkbook(), {});
  expect(briefly(problems)).toEqual(['books-missing']);
  expect(report.structure.resources.total.actual.toString()).toBe('512.00');
  expect(report.passage.books).toBeNull();
});

test('books without sections are the structure’s, and that is told', async () => {
  const plain = books(account('641100', '', '1000.00'), account('706000', '', '-3000.00'));
  const lines = [...usualLines, ['Ventes', 'ventes', 'Ressource', 'Autres', 'Structure', null, '70']];
  const { problems, report } = await built(budgetWorkbook(lines), { books: plain });
  expect(briefly(problems)).toEqual(['sections-missing']);
  expect(linesOf(report)).toContain('ventes 0.00 3000.00 3000.00 true accounts');
});

test('a trial balance that the person keeps on a sheet of her own is read like a file', async () => {
  const sheet = {
    name: 'Balance générale 2014',
    rows: [
      ['Coopérative — balance au 31/12/2014'],
      [],
      ['Compte', 'Intitulé', 'Section', 'Débit', 'Crédit'],
      [641100, 'Salaires', 'STRUCTURE', 1000.5, null],
      [706000, 'Ventes', 'E1', 0, 2500],
      [741100, 'Région', 'STRUCTURE', null, 900],
      [512000, 'Banque', null, 2399.5, null],
      ['Total', null, null, 3400, 3400],
    ],
  };
  const { report, problems } = await built(budgetWorkbook(usualLines, [sheet]), {});
  expect(briefly(problems)).toEqual([]);
  expect(report.books?.title).toBe('Balance générale 2014');
  expect(linesOf(report)).toContain('salaires 1200.00 1000.50 -199.50 true accounts');
});

test('a line of it that cannot be read refuses the budget with its line; another kind of balance is left alone', async () => {
  const sheet = {
    name: 'Balance',
    rows: [
      ['Compte', 'Débit', 'Crédit'],
      ['641100', 10, null],
      ['706000', 'voir', null],
    ],
  };
  const problems = await refused(budgetWorkbook(usualLines, [sheet]), {});
  expect(problems[0]).toMatchObject({ code: 'ledger-amount', file: 'Balance', line: 3 });
  const aged = {
    name: 'Balance âgée',
    rows: [
      ['Client', 'Échu', 'À échoir'],
      ['Mairie', 10, 20],
    ],
  };
  const found = await built(budgetWorkbook(usualLines, [aged]), {});
  expect(briefly(found.problems)).toEqual(['books-missing']);
});

test('books that close in another year are told', async () => {
  const { problems } = await built(budgetWorkbook(), { books: { ...usualBooks, year: 2013 } });
  expect(briefly(problems)).toEqual(['books-of-other-year']);
});

test('an error in the turnover refuses the budget', async () => {
  const { sheets } = budgetWorkbook();
  const broken = {
    name: 'Mars 2014',
    rows: [
      ['Code', 'Nom', 'CA HT'],
      ['E1', 'Élodie Martin', '16.325'],
    ],
  };
  const problems = await refused({ sheets: [...sheets, broken] }, { books: usualBooks });
  expect(briefly(problems)).toContain('amount-ambiguous Mars 2014!C2');
});

test('a workbook without turnover has a budget all the same, with the contribution as booked', async () => {
  const [, , lines] = budgetWorkbook().sheets;
  const { report } = await built({ sheets: lines === undefined ? [] : [lines] }, { books: usualBooks });
  expect(linesOf(report)[0]).toBe('mutualisation 400.00 500.00 100.00 true accounts');
  expect(report.year).toBe(2014);
});

test('the same months of last year explain the contribution, without the months that have no counterpart', async () => {
  const lastYear = [month('Janvier 2013', [500, 0]), month('Février 2013', [0, 0])];
  const { report } = await built(budgetWorkbook(usualLines, lastYear), { year: 2014, books: usualBooks });
  const explained = report.contribution?.fromLastYear;
  expect(explained?.months.map(String)).toEqual(['2014-01', '2014-02']);
  const { before, after, entrants, volume, rate } = explained?.effects ?? {};
  expect([before, after, entrants, volume, rate].map(String)).toEqual([
    '50.00',
    '500.00',
    '250.00',
    '200.00',
    '0.00',
  ]);
});

test('a forecast by entrepreneur explains the difference by who came, who left and who stayed', async () => {
  const forecast = {
    name: 'Prévisions',
    rows: [
      ['Code', 'Nom', 'CA prévu', 'Taux prévu', 'Contribution prévue', 'Commentaire'],
      ['E1', 'Élodie Martin', 3000, { number: 0.1, format: '0 %' }, null, null],
      [null, 'Paul Durand', 1000, null, 80, null],
    ],
    owned: { key: 'contribution-forecast', area: 'A1:F3' },
  } as const;
  const { report, problems } = await built(budgetWorkbook(usualLines, [forecast]), { books: usualBooks });
  const explained = report.contribution?.fromForecast;
  if (explained?.kind !== 'people') throw new Error('Not explained by people');
  expect(String(explained.effects.before)).toBe('380.00');
  expect(String(explained.notBrokenDown)).toBe('20.00');
  expect(briefly(problems)).toEqual(['forecast-differs Postes!B5']);
});

test('a forecast of heads and turnover explains it from above', async () => {
  const forecast = {
    name: 'Prévisions',
    rows: [
      ['Nombre d’entrepreneurs prévu', 4],
      ['Chiffre d’affaires prévu', 4000],
    ],
    owned: { key: 'contribution-forecast', area: 'A1:F3' },
  } as const;
  const { problems } = await built(budgetWorkbook(), { books: usualBooks });
  expect(problems).toEqual([]);
  const refusal = await refused(budgetWorkbook(usualLines, [forecast]), { books: usualBooks });
  expect(briefly(refusal)).toEqual(['header-missing Prévisions']);
  const headed = {
    ...forecast,
    rows: [...forecast.rows, ['Code', 'Nom', 'CA prévu', 'Taux prévu', 'Contribution prévue']],
  };
  const { report } = await built(budgetWorkbook(usualLines, [headed]), { books: usualBooks });
  const explained = report.contribution?.fromForecast;
  if (explained?.kind !== 'heads') throw new Error('Not explained by heads');
  const { heads, volume, rate, difference } = explained.effects;
  expect(String(heads.plus(volume).plus(rate))).toBe(String(difference));
  expect(heads.isNegative).toBe(true);
});

function linesOf({ structure: { resources, uses } }: BudgetReport): readonly string[] {
  return [...resources.groups, ...uses.groups].flatMap(({ lines }) =>
    lines.map(({ line: { key }, from, figures: { forecast, actual, variance, isFavourable } }) =>
      [key, forecast, actual, variance, isFavourable, from].join(' '),
    ),
  );
}

interface Built {
  readonly report: BudgetReport;
  readonly problems: readonly Problem[];
}

async function built(description: WorkbookDescription, settings: BudgetSettings): Promise<Built> {
  const result = await buildBudget(memoryWorkbook(description), settings, { destination: 'nowhere' });
  if (result.status === 'refused') throw new Error(`Refused: ${briefly(result.problems).join(', ')}`);
  return result;
}

async function refused(
  description: WorkbookDescription,
  settings: BudgetSettings,
): Promise<readonly Problem[]> {
  const result = await buildBudget(memoryWorkbook(description), settings, { destination: 'nowhere' });
  expect(result.status).toBe('refused');
  return result.problems;
}
