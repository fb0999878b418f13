import type { SheetDescription } from '../../src/workbook/adapters/memory';
import { briefly, linesOf, readDescription } from '../support/read-description';
import { month, people } from '../support/small-cooperative';

async function problemsOf(sheets: readonly SheetDescription[], settings = {}): Promise<readonly string[]> {
  return briefly((await readDescription({ sheets }, settings)).problems);
}

describe('faults of amounts', () => {
  it('are all told at once, each with its cell', async () => {
    const sheet = month(
      'Mars 2014',
      ['E1', null, '16.325'],
      ['E2', null, { error: '#REF!' }],
      ['E3', null, 'à voir'],
      ['E4', null, true],
      ['E5', null, '1 234,50 €'],
      ['E6', null, 12.345],
    );
    expect(await problemsOf([sheet])).toEqual([
      'month-missing-for-all',
      'amount-ambiguous Mars 2014!C2',
      'cell-error Mars 2014!C3',
      'amount-unreadable Mars 2014!C4',
      'amount-unreadable Mars 2014!C5',
      'amount-as-text Mars 2014!C6',
      'third-decimal Mars 2014!C7',
    ]);
  });

  it('with two readings are settled by the setting or by the parameters', async () => {
    const sheet = month('Mars 2014', ['E1', null, '16.325']);
    const point = await readDescription({ sheets: [sheet] }, { decimal: 'point' });
    expect(linesOf(point)).toEqual(['E1 2014-03 16.33 0.1 1.63']);
    const parameters = { name: 'Paramètres', rows: [['Décimale des textes', 'virgule']] };
    const comma = await readDescription({ sheets: [sheet, parameters] });
    expect(linesOf(comma)).toEqual(['E1 2014-03 16325.00 0.1 1632.50']);
  });

  it('refuse a table that only gives amounts with VAT, and several amounts among which nothing chooses', async () => {
    const vat = {
      name: 'Janvier 2014',
      rows: [
        ['Nom', 'CA TTC'],
        ['Martin', 120],
      ],
    };
    const two = {
      name: 'Février 2014',
      rows: [
        ['Nom', 'Ventes HT', 'Prestations HT'],
        ['Martin', 1, 2],
      ],
    };
    expect(await problemsOf([vat, two])).toEqual([
      'vat-included Janvier 2014!B1',
      'amount-column-ambiguous Février 2014!B1',
    ]);
  });
});

describe('faults about people', () => {
  it('tell unknown and ambiguous names with the nearest candidates', async () => {
    const reading = await readDescription({
      sheets: [people, month('Mars 2014', ['', 'Martin Elodi', 10], ['E9', 'Durand', 20])],
    });
    const errors = reading.problems.filter(({ code }) => code === 'entrepreneur-unknown');
    expect(errors).toMatchObject([
      { text: 'Martin Elodi', candidates: ['Martin Élodie (E1)'] },
      { text: 'Durand (E9)', candidates: ['Durand Paul (E2)'] },
    ]);
    expect(briefly(errors)).toEqual([
      'entrepreneur-unknown Mars 2014!B2',
      'entrepreneur-unknown Mars 2014!A3',
    ]);
  });

  it('tell a code listed twice, an exit before the entry, a date that is none', async () => {
    const list = {
      name: 'Entrepreneurs',
      rows: [
        ['Code', 'Nom', 'Entrée', 'Sortie'],
        ['E1', 'Martin', '01/02/2014', '01/01/2014'],
        ['E1', 'Durand', null, null],
        ['E2', 'Petit', '31/02/2014', null],
      ],
    };
    expect(await problemsOf([list, month('Mars 2014', ['E1', null, 1])])).toEqual(
      expect.arrayContaining([
        'exit-before-entry Entrepreneurs!D2',
        'entrepreneur-duplicate Entrepreneurs!A3',
        'date-unreadable Entrepreneurs!C4',
      ]),
    );
  });

  it('tell turnover before the entry and after the exit, and months without a figure', async () => {
    const sheets = ['Janvier', 'Février', 'Mars', 'Avril'].map((name) =>
      month(`${name} 2014`, ['E1', null, 5], ['E2', null, 7]),
    );
    const gap = month('Mai 2014', ['E2', null, 0]);
    expect(await problemsOf([people, ...sheets, gap])).toEqual([
      'month-missing Entrepreneurs!A2',
      'before-entry Janvier 2014!C3',
      'after-exit Avril 2014!C3',
    ]);
  });

  it('attach a known code whose name is another, and say so once', async () => {
    const sheets = [
      month('Janvier 2014', ['E1', 'Bernard Luc', 5], ['E2', 'DURAND P.', 1]),
      month('Février 2014', ['E1', 'Bernard Luc', 6], ['E2', 'Paul Durand', 1]),
    ];
    const problems = await problemsOf([people, ...sheets]);
    expect(problems.filter((one) => one.startsWith('name-differs'))).toEqual([
      'name-differs Janvier 2014!A2',
    ]);
  });

  it('warn of two names one letter apart when there is no list', async () => {
    const sheets = [
      {
        name: 'Janvier 2014',
        rows: [
          ['Nom', 'CA HT'],
          ['Lefebvre Anne', 5],
        ],
      },
      {
        name: 'Février 2014',
        rows: [
          ['Nom', 'CA HT'],
          ['Lefebre Anne', 6],
        ],
      },
    ];
    expect(await problemsOf(sheets)).toContain('names-alike Février 2014!B2');
  });
});
