import { computeContributions } from '../../src/domain/contribution/compute-contributions';
import type { SheetDescription } from '../../src/workbook/adapters/memory';
import { briefly, readDescription } from '../support/read-description';

type Rows = NonNullable<SheetDescription['rows']>;

const people: SheetDescription = {
  name: 'Entrepreneurs',
  rows: [
    ['Code', 'Nom', 'Entrée', 'Cumul à l’ouverture'],
    ['E1', 'Martin Élodie', '15/03/2012', 78500],
    ['E2', 'Durand Paul', '10/01/2014', null],
  ],
};

function scheme(...lines: Rows): SheetDescription {
  return {
    name: 'Paramètres',
    rows: [
      [
        'Barème',
        'Catégorie de vente',
        'Taux',
        'Assiette',
        'Taux des ventes internes',
        'Cumul',
        'Calcul',
        'Tranche jusqu’à',
      ],
      ...lines,
    ],
  };
}

const margin = scheme(['Marge', null, '10 %', 'marge brute']);

/** `E1 1 : base → contribution` for every month that has a base. */
async function charged(...sheets: readonly SheetDescription[]): Promise<readonly string[]> {
  const { inputs, problems } = await readDescription({ sheets: [people, ...sheets] });
  expect(briefly(problems).filter((one) => !/^(month-missing|negative-month)/.test(one))).toEqual([]);
  if (inputs === null) return [];
  return computeContributions(inputs).lines.flatMap(({ entrepreneur, lines }) =>
    lines
      .filter(({ base, contribution }) => !base.isZero || !contribution.isZero)
      .map(({ month, base, contribution }) =>
        [entrepreneur.code, month.number, base.toString(), contribution.toString()].join(' '),
      ),
  );
}

describe('purchases and the like beside the turnover', () => {
  it('stand in columns of a month sheet', async () => {
    const month: SheetDescription = {
      name: 'Janvier 2014',
      rows: [
        ['Code', 'Nom', 'CA HT', 'Achats', 'Sous-traitance', 'Marchandises revendues'],
        ['E1', 'Martin Élodie', 1000, 200, 50, 100],
        ['E2', 'Durand Paul', null, 40, null, null],
      ],
    };
    expect(await charged(margin, month)).toEqual(['E1 1 750.00 75.00', 'E2 1 -40.00 -4.00']);
    expect(await charged(scheme(['Revente', null, '10 %', 'CA hors reventes']), month)).toEqual([
      'E1 1 900.00 90.00',
    ]);
    expect(await charged(scheme(['Simple', null, '10 %', 'chiffre d’affaires']), month)).toEqual([
      'E1 1 1000.00 100.00',
    ]);
  });

  it('stand under the months of a matrix', async () => {
    const matrix: SheetDescription = {
      name: 'CA 2014',
      rows: [
        ['Code', 'Nom', 'Janvier', null, 'Février', null],
        [null, null, 'CA HT', 'Achats', 'CA HT', 'Achats'],
        ['E1', 'Martin Élodie', 1000, 200, 500, 100],
        ['E2', 'Durand Paul', 300, null, 100, 50],
      ],
    };
    expect(await charged(margin, matrix)).toEqual([
      'E1 1 800.00 80.00',
      'E1 2 400.00 40.00',
      'E2 1 300.00 30.00',
      'E2 2 50.00 5.00',
    ]);
  });

  it('stand on the sheet of an entrepreneur and in a journal', async () => {
    const own: SheetDescription = {
      name: 'Martin Élodie',
      rows: [
        ['Mois', 'CA HT', 'Achats'],
        ['janvier 2014', 1000, 300],
        ['février 2014', 500, 0],
      ],
    };
    expect(await charged(margin, own)).toEqual(['E1 1 700.00 70.00', 'E1 2 500.00 50.00']);
    const journal: SheetDescription = {
      name: 'Journal',
      rows: [
        ['Date', 'N°', 'Entrepreneur', 'Montant HT', 'Achats'],
        ['05/01/2014', 'F1', 'E1', 1000, 300],
        ['06/01/2014', 'F2', 'E1', 100, null],
      ],
    };
    expect(await charged(margin, journal)).toEqual(['E1 1 800.00 80.00']);
  });

  it('stand on a sheet of their own', async () => {
    const month: SheetDescription = {
      name: 'CA 2014',
      rows: [
        ['Code', 'Nom', 'Janvier', 'Février'],
        ['E1', 'Martin Élodie', 1000, 500],
        ['E2', 'Durand Paul', 100, 200],
      ],
    };
    const purchases = { ...month, name: 'Achats 2014', rows: (month.rows ?? []).slice(0, 2) };
    expect(await charged(margin, month, purchases)).toEqual(['E2 1 100.00 10.00', 'E2 2 200.00 20.00']);
    expect(await charged(month, purchases)).toEqual([
      'E1 1 1000.00 100.00',
      'E1 2 500.00 50.00',
      'E2 1 100.00 10.00',
      'E2 2 200.00 20.00',
    ]);
  });
});

describe('categories and internal sales', () => {
  const journal: SheetDescription = {
    name: 'Journal',
    rows: [
      ['Date', 'N°', 'Entrepreneur', 'Montant HT', 'Catégorie'],
      ['05/01/2014', 'F1', 'E1', 1000, 'Formation'],
      ['06/01/2014', 'F2', 'E1', 500, 'Conseil'],
      ['07/01/2014', 'F3', 'E1', 200, 'Ventes internes'],
    ],
  };

  it('take their own rates', async () => {
    expect(await charged(scheme(['Formation', 'formation', '15 %']), journal)).toEqual([
      'E1 1 1700.00 220.00',
    ]);
    expect(await charged(scheme(['Tous', null, '10 %', null, '5 %']), journal)).toEqual([
      'E1 1 1500.00 160.00',
    ]);
  });

  it('may stand in a column of a month sheet', async () => {
    const month: SheetDescription = {
      name: 'Janvier 2014',
      rows: [
        ['Code', 'Nom', 'CA HT', 'Dont ventes internes'],
        ['E1', 'Martin Élodie', 1000, 200],
      ],
    };
    expect(await charged(scheme(['Tous', null, '10 %', null, '5 %']), month)).toEqual(['E1 1 800.00 90.00']);
  });
});

describe('a credit note that names its invoice', () => {
  const rates: SheetDescription = {
    name: 'Paramètres',
    rows: [
      ['Barème', 'Taux', 'Du', 'Au'],
      ['Ancien', '10 %', null, '28/02/2014'],
      ['Nouveau', '12 %', '01/03/2014', null],
    ],
  };
  const rows = (number: string | null): SheetDescription => ({
    name: 'Journal',
    rows: [
      ['Date', 'N°', 'Entrepreneur', 'Montant HT', 'Facture d’origine'],
      ['05/01/2014', 'F-1', 'E1', 1000, null],
      ['06/03/2014', 'F-2', 'E1', 500, null],
      ['07/03/2014', 'A-1', 'E1', -1000, number],
    ],
  });

  it('takes the rate of its month', async () => {
    expect(await charged(rates, rows('f 1'))).toEqual(['E1 1 1000.00 100.00', 'E1 3 -500.00 -40.00']);
    expect(await charged(rates, rows(null))).toEqual(['E1 1 1000.00 100.00', 'E1 3 -500.00 -60.00']);
  });

  it('is told when nobody has that invoice', async () => {
    const { problems } = await readDescription({ sheets: [people, rates, rows('F-9')] });
    expect(briefly(problems)).toContain('corrected-invoice-unknown Journal!D4');
  });
});

describe('the base since the entry', () => {
  const crealead = scheme(
    ['Crealead', null, '10 %', null, null, 'depuis l’entrée', 'palier du mois', 80000],
    ['Crealead', null, '9 %'],
  );
  const month: SheetDescription = {
    name: 'Janvier 2014',
    rows: [
      ['Code', 'Nom', 'CA HT'],
      ['E1', 'Martin Élodie', 3000],
      ['E2', 'Durand Paul', 3000],
    ],
  };

  it('starts from what the list of people says', async () => {
    expect(await charged(crealead, month)).toEqual(['E1 1 3000.00 270.00', 'E2 1 3000.00 300.00']);
  });

  it('is told when it is missing, and the months of a beginning without an entry', async () => {
    const bare = {
      name: 'Entrepreneurs',
      rows: [
        ['Code', 'Nom', 'Statut'],
        ['E1', 'Martin Élodie', 'CAPE'],
        ['E2', 'Durand Paul', 'CAPE'],
      ],
    };
    const reading = await readDescription({ sheets: [bare, crealead, month] });
    expect(briefly(reading.problems)).toContain('opening-missing Paramètres!C2');
    const exempt = {
      name: 'Paramètres',
      rows: [
        ['Barème', 'Taux', 'Mois exonérés', 'Assiette'],
        ['Début', '10 %', 3, 'marge brute'],
      ],
    };
    expect(briefly((await readDescription({ sheets: [bare, exempt, month] })).problems)).toEqual([
      'base-without-purchases Paramètres!B2',
      'entry-needed Paramètres!B2',
    ]);
  });

  it('and a category of which nothing was sold', async () => {
    const reading = await readDescription({ sheets: [people, scheme(['F', 'Formation', '15 %']), month] });
    expect(briefly(reading.problems)).toEqual(['category-unused Paramètres!C2']);
  });
});
