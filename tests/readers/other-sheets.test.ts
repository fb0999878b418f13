import { briefly, linesOf, readDescription } from '../support/read-description';

const list = {
  name: 'Entrepreneurs',
  rows: [
    ['Code', 'Nom', 'Entrée', 'CA 2013'],
    ['E1', 'Martin Élodie', '01/01/2013', 12000],
    ['E2', 'Durand Paul', '01/01/2013', 8000],
  ],
};
const january = {
  name: 'Janvier 2014',
  rows: [
    ['Code', 'Nom', 'CA HT'],
    ['E1', 'Martin Élodie', 100],
    ['E2', 'Durand Paul', 50],
  ],
};

const budget = {
  name: 'Budget 2014',
  rows: [
    ['Poste', 'janvier', 'février'],
    ['Loyer', 500, 500],
    ['Salaires', 3000, 3000],
  ],
};
const grants = {
  name: 'Aides',
  rows: [
    ['Libellé', 'Montant'],
    ['Région', 30625],
    ['Département', 30000],
  ],
};
const cash = {
  name: 'Plan 2014',
  rows: [
    ['Libellé', 'janvier 2014', 'février 2014'],
    ['Loyer', 1, 2],
    ['Énergie', 3, 4],
    ['Assurances', 5, 6],
  ],
};
const clients = {
  name: 'Clients',
  rows: [
    ['Code', 'Nom', 'Activité'],
    ['C1', 'Mairie', 'Commune'],
    ['C2', 'École', 'Enseignement'],
  ],
};

describe('sheets that are no turnover', () => {
  it('are set aside beside those that are, each with its reason', async () => {
    const reading = await readDescription({ sheets: [budget, list, january, grants, cash, clients] });
    expect(briefly(reading.problems)).toEqual([]);
    expect(linesOf(reading)).toEqual(['E1 2014-01 100.00 0.1 10.00', 'E2 2014-01 50.00 0.1 5.00']);
    expect(
      reading.understanding.sheets.map(({ sheet, use, reason }) => `${sheet}: ${reason ?? use}`),
    ).toEqual([
      'Budget 2014: other-subject',
      'Entrepreneurs: entrepreneurs',
      'Janvier 2014: turnover',
      'Aides: nobody-known',
      'Plan 2014: nobody-known',
      'Clients: no-table-recognised',
    ]);
  });

  it('do not hide a month sheet of our people that tells no month', async () => {
    const forgotten = { ...january, name: 'Feuil3' };
    const reading = await readDescription({ sheets: [list, january, forgotten] });
    expect(briefly(reading.problems)).toEqual(['period-unknown Feuil3!A1']);
  });

  it('do not hide a person who is missing from the list', async () => {
    const february = {
      name: 'Février 2014',
      rows: [
        ['Code', 'Nom', 'CA HT'],
        ['E7', 'Petit Luc', 70],
      ],
    };
    const reading = await readDescription({ sheets: [list, january, february] });
    expect(briefly(reading.problems)).toContain('entrepreneur-unknown Février 2014!A2');
  });

  it('are read all the same when the person says so', async () => {
    const reading = await readDescription(
      { sheets: [budget] },
      { corrections: [{ sheet: 'Budget 2014', readAs: 'matrix' }] },
    );
    expect(linesOf(reading)).toHaveLength(4);
  });
});
