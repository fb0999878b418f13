import { briefly, linesOf, readDescription } from '../support/read-description';

describe('month sheets', () => {
  it('are found below title lines, with totals, blank lines and notes left out', async () => {
    const reading = await readDescription({
      sheets: [
        {
          name: 'Janvier 2014',
          rows: [
            ['Coopérative', null, null],
            ['Chiffre d’affaires du mois', null, null],
            [],
            ['Code', 'Nom', 'CA HT'],
            ['E1', 'Martin Élodie', 1000],
            [],
            ['E2', 'Durand Paul', 234.55],
            ['TOTAL', null, 1234.55],
            [],
            ['Source : logiciel de facturation', null, null],
          ],
        },
        {
          name: 'Février 2014',
          at: 'C4',
          rows: [
            ['Entrepreneur', 'Montant HT'],
            ['MARTIN Elodie', 50],
            ['Paul DURAND', 60],
          ],
        },
      ],
    });
    expect(briefly(reading.problems)).toEqual([]);
    expect(linesOf(reading)).toEqual([
      'E1 2014-01 1000.00 0.1 100.00',
      'E1 2014-02 50.00 0.1 5.00',
      'E2 2014-01 234.55 0.1 23.46',
      'E2 2014-02 60.00 0.1 6.00',
    ]);
    const [january] = reading.understanding.sheets;
    expect(january).toMatchObject({ use: 'turnover', reason: null });
    expect(january?.tables[0]).toMatchObject({
      kind: 'month-sheet',
      headerRow: 3,
      period: { first: '2014-01', last: '2014-01' },
      periodFrom: 'sheet-title',
      rowsRead: 2,
    });
    expect(january?.tables[0]?.rowsLeftOut).toEqual([
      { row: 7, reason: 'total' },
      { row: 9, reason: 'blank-amount' },
    ]);
  });

  it('deduct credit notes of a column of their own, whatever their sign, and prefer a net column', async () => {
    const rows = [
      ['Nom', 'CA HT', 'Avoirs'],
      ['Martin', 1000, 100],
      ['Durand', 1000, -100],
    ];
    const net = [
      ['Nom', 'CA brut HT', 'Avoirs', 'CA net HT'],
      ['Martin', 1000, 100, 900],
    ];
    const reading = await readDescription({
      sheets: [
        { name: '01-2014', rows },
        { name: '02-2014', rows: net },
      ],
    });
    expect(linesOf(reading)).toEqual([
      'Durand 2014-01 900.00 0.1 90.00',
      'Martin 2014-01 900.00 0.1 90.00',
      'Martin 2014-02 900.00 0.1 90.00',
    ]);
  });

  it('tell from the figures whether a total has its credit notes deducted', async () => {
    const net = [
      ['Nom', 'CA HT', 'Avoirs', 'Total HT'],
      ['Martin', 1000, 100, 900],
      ['Durand', 500, null, 500],
    ];
    const gross = [
      ['Nom', 'Ventes HT', 'Prestations HT', 'Total HT', 'Avoirs HT'],
      ['Martin', 600, 400, 1000, -100],
    ];
    const reading = await readDescription({
      sheets: [
        { name: '01-2014', rows: net },
        { name: '02-2014', rows: gross },
      ],
    });
    expect(linesOf(reading)).toEqual([
      'Durand 2014-01 500.00 0.1 50.00',
      'Martin 2014-01 900.00 0.1 90.00',
      'Martin 2014-02 900.00 0.1 90.00',
    ]);
  });

  it('take HT where VAT and TTC stand beside, and check the three', async () => {
    const rows = [
      ['Code', 'TTC', 'TVA', 'HT'],
      ['A', 120, 20, 100],
      ['B', 240, 20, 200],
    ];
    const reading = await readDescription({ sheets: [{ name: 'mars 2014', rows }] });
    expect(linesOf(reading)).toEqual(['A 2014-03 100.00 0.1 10.00', 'B 2014-03 200.00 0.1 20.00']);
    expect(briefly(reading.problems)).toContain('vat-differs mars 2014!D3');
  });

  it('take the month from a line above when the title says nothing', async () => {
    const rows = [
      ['Mois :', { number: 41699, format: 'mmmm yyyy' }],
      ['Nom', 'CA HT'],
      ['Martin', 10],
    ];
    const reading = await readDescription({ sheets: [{ name: 'Feuil1', rows }] });
    expect(linesOf(reading)).toEqual(['Martin 2014-03 10.00 0.1 1.00']);
    expect(reading.understanding.sheets[0]?.tables[0]?.periodFrom).toBe('title-row');
  });

  it('of one sheet, stacked or side by side, are each read', async () => {
    const stacked = [
      ['Janvier 2014', null],
      ['Nom', 'CA HT'],
      ['Martin', 10],
      ['Durand', 20],
      ['Total', 30],
      [],
      ['Février 2014', null],
      ['Nom', 'CA HT'],
      ['Martin', 30],
    ];
    const sideBySide = [
      ['Nom', 'CA HT', null, 'Nom', 'CA HT', null, 'Zone', 'Total HT'],
      ['Martin', 1, null, 'Durand', 2, null, 'Nord', 3],
    ];
    const reading = await readDescription({
      sheets: [
        { name: 'Début', rows: stacked },
        { name: 'Mars 2014', rows: sideBySide },
      ],
    });
    expect(linesOf(reading)).toEqual([
      'Durand 2014-01 20.00 0.1 2.00',
      'Durand 2014-03 2.00 0.1 0.20',
      'Martin 2014-01 10.00 0.1 1.00',
      'Martin 2014-02 30.00 0.1 3.00',
      'Martin 2014-03 1.00 0.1 0.10',
    ]);
  });
});

describe('a matrix', () => {
  it('is read from month names, with the year of the title and the totals checked', async () => {
    const rows = [
      ['Chiffre d’affaires 2014', null, null, null, null],
      ['Nom', 'janv.', 'févr.', 'mars', 'Total'],
      ['Martin', 1, 2, 3, 6],
      ['Durand', 4, null, 6, 11],
      ['Total', 5, 2, 9, 16],
    ];
    const reading = await readDescription({ sheets: [{ name: 'CA', rows }] });
    expect(linesOf(reading)).toHaveLength(5);
    expect(briefly(reading.problems)).toEqual(['month-missing CA!B4', 'total-differs CA!E4']);
  });

  it('may have two header lines: months over turnover and credit notes', async () => {
    const rows = [
      [null, 'Janvier 2014', null, 'Février 2014', null],
      ['Nom', 'CA', 'Avoirs', 'CA', 'Avoirs'],
      ['Martin', 100, 10, 200, null],
    ];
    const reading = await readDescription({ sheets: [{ name: 'CA', rows }] });
    expect(linesOf(reading)).toEqual(['Martin 2014-01 90.00 0.1 9.00', 'Martin 2014-02 200.00 0.1 20.00']);
  });

  it('may start in another month than January', async () => {
    const months = [
      'sept',
      'oct',
      'nov',
      'déc',
      'janv',
      'févr',
      'mars',
      'avril',
      'mai',
      'juin',
      'juil',
      'août',
    ];
    const rows = [['Exercice 2013-2014'], ['Nom', ...months], ['Martin', ...months.map((_, at) => at + 1)]];
    const reading = await readDescription({ sheets: [{ name: 'CA', rows }] });
    expect(reading.inputs?.year.start.toString()).toBe('2013-09');
    expect(linesOf(reading)[0]).toBe('Martin 2013-09 1.00 0.1 0.10');
    expect(linesOf(reading)[11]).toBe('Martin 2014-08 12.00 0.1 1.20');
  });

  it('of dates, with the same months again for something else, counts the turnover alone', async () => {
    const january = { number: 41640, format: 'mmm yyyy' };
    const february = { number: 41671, format: 'mmm yyyy' };
    const rows = [
      [null, 'CA HT', null, 'Contribution', null],
      ['Nom', january, february, january, february],
      ['Martin', 100, 200, 10, 20],
    ];
    const reading = await readDescription({ sheets: [{ name: 'CA', rows }] });
    expect(linesOf(reading)).toEqual(['Martin 2014-01 100.00 0.1 10.00', 'Martin 2014-02 200.00 0.1 20.00']);
  });

  it('that repeats the month sheets is a recap, and set aside; one that differs is a month given twice', async () => {
    const month = {
      name: 'Janvier 2014',
      rows: [
        ['Nom', 'CA HT'],
        ['Martin', 100],
        ['Durand', 50],
      ],
    };
    const recap = (amount: number) => ({
      name: 'Récapitulatif',
      rows: [
        ['Nom', 'janvier 2014', 'février 2014'],
        ['Martin', amount, null],
        ['Durand', 50, null],
      ],
    });
    const same = await readDescription({ sheets: [month, recap(100)] });
    expect(briefly(same.problems)).toEqual([]);
    expect(same.understanding.sheets[1]).toMatchObject({ use: 'ignored', reason: 'same-figures-elsewhere' });
    const other = await readDescription({ sheets: [month, recap(101)] });
    expect(briefly(other.problems)).toEqual(['month-twice Récapitulatif!B2']);
  });
});
