import { linesOf, readDescription } from '../support/read-description';

describe('the title of a month sheet', () => {
  it.each([
    ['Janvier 2014', '2014-01'],
    ['01 - Janvier 2014', '2014-01'],
    ['CA janv-14', '2014-01'],
    ['JANV.14', '2014-01'],
    ['2014_01', '2014-01'],
    ['2014-01 CA', '2014-01'],
    ['201401', '2014-01'],
    ['CA 01.2014', '2014-01'],
    ['03-14', '2014-03'],
    ['Mars 2014 (2)', '2014-03'],
    ['Aout 2014', '2014-08'],
    ['Décembre 2014 provisoire', '2014-12'],
  ])('« %s » tells %s', async (name, month) => {
    const reading = await readDescription({
      sheets: [
        {
          name,
          rows: [
            ['Code', 'CA HT'],
            ['E1', 10],
          ],
        },
      ],
    });
    expect(linesOf(reading)).toEqual([`E1 ${month} 10.00 0.1 1.00`]);
  });

  it.each(['Feuil1', 'CA', 'T1 2014', 'Janvier-mars 2014', '2014'])('« %s » tells no month', async (name) => {
    const reading = await readDescription({
      sheets: [
        {
          name,
          rows: [
            ['Code', 'CA HT'],
            ['E1', 10],
          ],
        },
      ],
    });
    expect(reading.problems.map(({ code }) => code)).toEqual(['period-unknown']);
  });
});
