import type { SheetDescription } from '../../src/workbook/adapters/memory';
import { hasErrors } from '../../src/workbook/problems';
import { briefly, linesOf, readDescription } from '../support/read-description';
import { month, people } from '../support/small-cooperative';

async function problemsOf(sheets: readonly SheetDescription[], settings = {}): Promise<readonly string[]> {
  return briefly((await readDescription({ sheets }, settings)).problems);
}

describe('faults of periods', () => {
  it('tell a month given twice: for one person, for a whole sheet', async () => {
    const twice = month('Janvier 2014', ['E1', null, 5], ['E2', null, 1], ['E1', null, 6]);
    expect(await problemsOf([twice])).toEqual(['month-twice Janvier 2014!C4']);
    const copy = [
      month('Janvier 2014', ['E1', null, 5], ['E2', null, 6]),
      month('Janvier 2014 (2)', ['E1', null, 5], ['E2', null, 6]),
    ];
    expect(await problemsOf(copy)).toEqual(['month-twice Janvier 2014 (2)!C2']);
  });

  it('take a second line that is negative as a credit note, and say so', async () => {
    const reading = await readDescription({
      sheets: [month('Janvier 2014', ['E1', null, -5], ['E1', null, 20], ['', 'Avoir – E1', 3])],
    });
    expect(briefly(reading.problems)).toEqual(['credit-note-line Janvier 2014!C2']);
    expect(linesOf(reading)).toEqual(['E1 2014-01 12.00 0.1 1.20']);
  });

  it('ask for the year when nothing tells it, once', async () => {
    const sheets = [month('Janvier', ['E1', null, 5]), month('Février', ['E1', null, 5])];
    expect(await problemsOf(sheets)).toEqual(['year-unknown Janvier']);
    expect(linesOf(await readDescription({ sheets }, { year: 2014 }))).toHaveLength(2);
    const withYear = [...sheets, month('Mars 2014', ['E1', null, 5])];
    expect(linesOf(await readDescription({ sheets: withYear }))).toHaveLength(3);
  });

  it('say which months are missing for everybody, and that a table gives no month', async () => {
    expect(
      await problemsOf([month('Janvier 2014', ['E1', null, 5]), month('Mars 2014', ['E1', null, 5])]),
    ).toEqual(['month-missing-for-all']);
    expect(await problemsOf([month('Feuil1', ['E1', null, 5])])).toEqual(['period-unknown Feuil1!A1']);
    expect(await problemsOf([{ name: 'Notes', rows: [['Bonjour', 'à tous']] }])).toEqual(['no-turnover']);
  });
});

describe('what does not look like the rest', () => {
  it('is told: negative months, outliers, a usual amount with VAT on top', async () => {
    const amounts = [500, 510, 490, 505, 9000, -20, 500, 600, 500, 495, 500, 500];
    const names = [
      'Janvier',
      'Février',
      'Mars',
      'Avril',
      'Mai',
      'Juin',
      'Juillet',
      'Août',
      'Septembre',
      'Octobre',
      'Novembre',
      'Décembre',
    ];
    const sheets = names.map((name, at) => month(`${name} 2014`, ['E1', null, amounts[at] ?? 0]));
    expect(await problemsOf(sheets)).toEqual([
      'outlier Mai 2014!C2',
      'negative-month Juin 2014!C2',
      'vat-suspected Août 2014!C2',
    ]);
  });
});

describe('settings in the workbook', () => {
  it('give the rate, the rounding and dated rates', async () => {
    const parameters = {
      name: 'Paramètres',
      rows: [
        ['Paramètre', 'Valeur'],
        ['Taux de contribution', { number: 0.12, format: '0%' }],
        ['Arrondi', 'cumulé'],
        [],
        ['Barème', 'Entrepreneur', 'Statut', 'Taux', 'Du', 'Au'],
        ['Départ', null, 'cape', 5, '01/02/2014', null],
        [null, 'Durand Paul', null, '9 %', '01/03/2014', '31/03/2014'],
      ],
    };
    const sheets = ['Janvier', 'Février', 'Mars'].map((name) =>
      month(`${name} 2014`, ['E1', null, 100], ['E2', null, 100]),
    );
    const reading = await readDescription({ sheets: [people, parameters, ...sheets] });
    expect(reading.problems.filter((problem) => hasErrors([problem]))).toEqual([]);
    expect(reading.settings.rounding).toBe('cumulative');
    expect(linesOf(reading)).toEqual([
      'E1 2014-01 100.00 0.12 12.00',
      'E1 2014-02 100.00 0.05 5.00',
      'E1 2014-03 100.00 0.05 5.00',
      'E2 2014-01 100.00 0.08 8.00',
      'E2 2014-02 100.00 0.08 8.00',
      'E2 2014-03 100.00 0.09 9.00',
    ]);
  });

  it('that make no sense are refused, each with its cell', async () => {
    const parameters = {
      name: 'Paramètres',
      rows: [
        ['Taux', 150],
        ['Arrondi', 'parfois'],
        ['Année', 'hier'],
        [],
        ['Barème', 'Entrepreneur', 'Taux', 'Du', 'Au'],
        [null, null, 10, '01/01/2014', '30/06/2014'],
        [null, null, 11, '01/06/2014', null],
        [null, 'Inconnu', 11, null, null],
      ],
    };
    expect(await problemsOf([people, parameters, month('Mars 2014', ['E1', null, 1])])).toEqual(
      expect.arrayContaining([
        'parameter-invalid Paramètres!B1',
        'parameter-invalid Paramètres!B2',
        'parameter-invalid Paramètres!B3',
        'rates-overlap Paramètres!C7',
        'parameter-unknown-person Paramètres!B8',
      ]),
    );
  });

  it('yield to what the door says', async () => {
    const parameters = {
      name: 'Paramètres',
      rows: [
        ['Taux', 12],
        ['Arrondi', 'cumulé'],
      ],
    };
    const { Rate } = await import('../../src/domain/values/rate');
    const reading = await readDescription(
      { sheets: [parameters, month('Mars 2014', ['E1', null, 100])] },
      { rate: Rate.ofPercent('7'), rounding: 'month' },
    );
    expect(linesOf(reading)).toEqual(['E1 2014-03 100.00 0.07 7.00']);
    expect(reading.settings.rounding).toBe('month');
  });
});

describe('what is told and does not refuse', () => {
  it('is a title line that was left from another month, and a status that nobody has', async () => {
    const copied = { name: 'Février 2014', rows: [['Mois de janvier 2014'], ['Code', 'CA HT'], ['E1', 10]] };
    const rates = {
      name: 'Barèmes',
      rows: [
        ['Barème', 'Statut', 'Taux', 'Du'],
        ['x', 'Associé', 5, null],
      ],
    };
    const reading = await readDescription({ sheets: [people, copied, rates] }, { year: 2014 });
    expect(briefly(reading.problems)).toEqual([
      'month-missing-for-all',
      'month-missing Entrepreneurs!A3',
      'period-differs Février 2014',
      'status-unused Barèmes!B2',
    ]);
    expect(linesOf(reading)).toEqual(['E1 2014-02 10.00 0.1 1.00']);
  });

  it('places months of sheets by the financial year of a line above', async () => {
    const parameters = { name: 'Paramètres', rows: [['Premier mois de l’exercice', 'septembre']] };
    const sheet = (name: string) => ({ name, rows: [['Exercice 2013-2014'], ['Code', 'CA HT'], ['E1', 10]] });
    const reading = await readDescription({ sheets: [parameters, sheet('Septembre'), sheet('Janvier')] });
    expect(linesOf(reading)).toEqual(['E1 2013-09 10.00 0.1 1.00', 'E1 2014-01 10.00 0.1 1.00']);
  });
});

describe('corrections', () => {
  it('leave a sheet out, or say its layout, header, period and columns', async () => {
    const odd = {
      name: 'Feuil1',
      rows: [
        ['x', 'y', 'z'],
        ['Martin', 1, 10],
        ['Durand', 2, 20],
      ],
    };
    const other = month('Janvier 2014', ['E1', null, 5]);
    const correction = {
      sheet: 'Feuil1',
      readAs: 'month-sheet',
      headerRow: 0,
      period: '2014-02',
      nameColumn: 0,
      amountColumn: 2,
    } as const;
    const reading = await readDescription(
      { sheets: [odd, other] },
      { corrections: [correction, { sheet: 'Janvier 2014', readAs: 'ignore' }] },
    );
    expect(linesOf(reading)).toEqual(['Durand 2014-02 20.00 0.1 2.00', 'Martin 2014-02 10.00 0.1 1.00']);
    expect(reading.understanding.sheets.map(({ use, reason }) => [use, reason])).toEqual([
      ['turnover', null],
      ['ignored', 'corrected'],
    ]);
  });
});
