import type { DescribedCell, SheetDescription } from '../../src/workbook/adapters/memory';
import { hasErrors } from '../../src/workbook/problems';
import { briefly, linesOf, readDescription } from '../support/read-description';

const people: SheetDescription = {
  name: 'Entrepreneurs',
  rows: [
    ['Code', 'Nom', 'Activité', 'Entrée', 'Sortie', 'Taux', 'Statut'],
    ['E1', 'Martin Élodie', 'Vente de bijoux', '01/01/2013', null, null, 'CAPE'],
    ['E2', 'Durand Paul', 'Prestations', '10/02/2014', '31/03/2014', 0.08, 'Salarié'],
  ],
};

function month(name: string, ...rows: readonly (readonly DescribedCell[])[]): SheetDescription {
  return { name, rows: [['Code', 'Nom', 'CA HT'], ...rows] };
}

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
