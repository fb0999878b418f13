import { briefly, linesOf, readDescription } from '../support/read-description';

describe('entrepreneur sheets', () => {
  it('are attached by code or name in their title or above the table', async () => {
    const rows = [
      ['Mois', 'CA HT'],
      ['Janvier 2014', 100],
      ['Février 2014', 200],
      ['Total', 300],
    ];
    const reading = await readDescription({
      sheets: [
        { name: 'E1 Martin', rows },
        { name: 'Feuil2', rows: [['Entrepreneur : Durand Paul', null], ['Code', 'E2'], [], ...rows] },
        {
          name: 'Entrepreneurs',
          rows: [
            ['Code', 'Nom', 'Entrée'],
            ['E1', 'Martin', null],
            ['E2', 'Durand Paul', null],
          ],
        },
      ],
    });
    expect(briefly(reading.problems)).toEqual([]);
    expect(linesOf(reading)).toEqual([
      'E1 2014-01 100.00 0.1 10.00',
      'E1 2014-02 200.00 0.1 20.00',
      'E2 2014-01 100.00 0.1 10.00',
      'E2 2014-02 200.00 0.1 20.00',
    ]);
  });

  it('need no header over the months', async () => {
    const rows = [
      ['Année 2014', null],
      [null, 'CA HT'],
      ['janvier', 1],
      ['février', 2],
    ];
    const reading = await readDescription({ sheets: [{ name: 'Martin', rows }] });
    expect(linesOf(reading)).toEqual(['Martin 2014-01 1.00 0.1 0.10', 'Martin 2014-02 2.00 0.1 0.20']);
  });
});

describe('a journal', () => {
  it('adds up invoices and credit notes by person and month', async () => {
    const rows = [
      ['N° facture', 'Date', 'Code', 'Client', 'Type', 'Montant HT'],
      ['F1', { number: 41640, format: 'dd/mm/yyyy' }, 'E1', 'Mairie', 'Facture', 100],
      ['F2', '18/01/2014', 'E1', 'École', 'Facture', 50.5],
      ['A1', '20/01/2014', 'E1', 'École', 'Avoir', 20],
      ['A2', '20/02/2014', 'E1', 'École', 'Avoir', -5],
      [null, null, null, null, 'Total', 125.5],
    ];
    const reading = await readDescription({ sheets: [{ name: 'Ventes', rows }] });
    expect(briefly(reading.problems)).toEqual(['negative-month Ventes!F5']);
    expect(linesOf(reading)).toEqual(['E1 2014-01 130.50 0.1 13.05', 'E1 2014-02 -5.00 0.1 -0.50']);
  });

  it('of two years asks which, and leaves out the other when told', async () => {
    const rows = [
      ['Date', 'Entrepreneur', 'Montant HT'],
      ['18/12/2013', 'Martin', 1],
      ['18/01/2014', 'Martin', 2],
    ];
    const description = { sheets: [{ name: 'Ventes', rows }] };
    expect(briefly((await readDescription(description)).problems)).toEqual(['year-ambiguous']);
    const told = await readDescription(description, { year: 2014 });
    expect(briefly(told.problems)).toEqual(['outside-year Ventes!C2']);
    expect(linesOf(told)).toEqual(['Martin 2014-01 2.00 0.1 0.20']);
  });
});
