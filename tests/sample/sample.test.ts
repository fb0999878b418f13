import { referenceYear } from '../../.config/scripts/sample/reference-year';
import { makeSampleLedger } from '../../.config/scripts/sample/sample-ledger';
import { makeSampleWorkbook } from '../../.config/scripts/sample/sample-workbook';
import { withOwnSheets } from '../../.config/scripts/sample/with-own-sheets';
import { ledgerBytes } from './sample-balance';
import type { ListedPerson } from './sample-book';
import { listedPeople, monthAmounts, openSample, sampleBytes, sheetOf } from './sample-book';

const months = 'Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre'.split(
  ' ',
);
const newYear = new Date('2014-01-01T00:00:00Z');
const yearEnd = new Date('2014-12-31T00:00:00Z');

const count = (
  people: readonly ListedPerson[],
  by: (person: ListedPerson) => string,
): Readonly<Record<string, number>> =>
  people.reduce<Record<string, number>>(
    (sofar, person) => ({ ...sofar, [by(person)]: (sofar[by(person)] ?? 0) + 1 }),
    {},
  );

describe('The sample workbook, read by another library', () => {
  let people: readonly ListedPerson[] = [];
  let entrants: readonly ListedPerson[] = [];
  let amounts: readonly ReadonlyMap<string, number>[] = [];

  beforeAll(async () => {
    const workbook = await openSample();
    people = listedPeople(workbook);
    entrants = people.filter(({ entry }) => entry >= newYear);
    amounts = months.map((month) => monthAmounts(workbook, month, people));
  });

  test('63 people at the start, 19 in, 8 out, 74 at the end, 82 accompanied', () => {
    const left = people.filter(({ exit }) => exit !== null);
    expect(people).toHaveLength(82);
    expect(entrants).toHaveLength(19);
    expect(people.length - entrants.length).toBe(63);
    expect(left.every(({ exit }) => exit !== null && exit >= newYear && exit <= yearEnd)).toBe(true);
    expect(left).toHaveLength(8);
    expect(people.length - left.length).toBe(74);
  });

  test('65 of those who are there at the end have a permanent contract', () => {
    expect(
      count(
        people.filter(({ exit }) => exit === null),
        ({ contract }) => contract,
      ),
    ).toEqual({ CDI: 65, CAPE: 9 });
  });

  test('12 women and 7 men came in, from the published zones', () => {
    expect(count(entrants, ({ sex }) => sex)).toEqual({ F: 12, H: 7 });
    expect(count(entrants, ({ zone }) => zone)).toEqual({
      Gapençais: 8,
      'Sisteronais-Buëch': 6,
      'S.U.D': 3,
      'Grand Briançonnais': 2,
    });
  });

  test('the entrants are 43 on average, from 32 to 56', () => {
    const ages = entrants.map(({ age }) => age);
    expect(ages.reduce((sum, age) => sum + age, 0)).toBe(43 * 19);
    expect([Math.min(...ages), Math.max(...ages)]).toEqual([32, 56]);
  });

  test('everyone’s age at entry agrees with the day of birth', () => {
    for (const { birth, entry, age } of people) {
      const birthdayPassed =
        entry.getUTCMonth() * 100 + entry.getUTCDate() >= birth.getUTCMonth() * 100 + birth.getUTCDate()
          ? 0
          : 1;
      expect(entry.getUTCFullYear() - birth.getUTCFullYear() - birthdayPassed).toBe(age);
    }
  });

  test('codes are unique and names are too', () => {
    expect(new Set(people.map(({ code }) => code)).size).toBe(82);
    expect(new Set(people.flatMap(({ names }) => names)).size).toBe(2 * 82);
  });

  test('10 % of each month, rounded to the cent, adds up to 70 917.00 €', () => {
    const contributions = amounts
      .flatMap((month) => [...month.values()])
      .map((cents) => Math.round(cents / 10));
    expect(contributions.reduce((sum, cents) => sum + cents, 0)).toBe(7_091_700);
  });

  test('that is 9 917 € above the forecast and almost 40 % of resources of which the grants are 34 %', () => {
    const { contribution, resources, grants } = referenceYear;
    expect(contribution.actual - contribution.forecast).toBe(991_700);
    expect((100 * contribution.actual) / resources).toBeGreaterThan(39.5);
    expect((100 * contribution.actual) / resources).toBeLessThan(40);
    expect(Math.round((100 * (grants.region + grants.department)) / resources)).toBe(34);
  });

  test('about half of the activities are small and none carries more than a tenth', () => {
    const years = people.map(({ code }) => amounts.reduce((sum, month) => sum + (month.get(code) ?? 0), 0));
    const small = years.filter((cents) => cents < 500_000).length;
    expect(small).toBeGreaterThan(35);
    expect(small).toBeLessThan(45);
    expect(Math.max(...years)).toBeLessThan(7_091_700);
  });

  test('the two collective activities are shared by five and by four, and the keys add up', async () => {
    const sheet = sheetOf(await openSample(), 'Activités collectives');
    const groups: { name: string; total: number; keys: number[] }[] = [];
    sheet.eachRow((row) => {
      const value = row.getCell(3).value;
      if (typeof value !== 'number') return;
      if (row.getCell(1).text === '') groups.at(-1)?.keys.push(Math.round(value * 100));
      else groups.push({ name: row.getCell(1).text, total: value, keys: [] });
    });
    expect(groups).toEqual([
      { name: 'Multiservices', total: 10_036, keys: expect.any(Array) },
      { name: 'Des Nuées De Sens', total: 7_620, keys: expect.any(Array) },
    ]);
    expect(groups.map(({ keys }) => keys.length)).toEqual([5, 4]);
    for (const { keys } of groups) expect(keys.reduce((sum, key) => sum + key, 0)).toBe(100);
    expect(count(people, ({ collective }) => collective)).toMatchObject({
      Multiservices: 5,
      'Des Nuées De Sens': 4,
    });
  });

  test('it has the untidiness that it is made for', async () => {
    const workbook = await openSample();
    const textAmounts: string[] = [];
    sheetOf(workbook, 'Juillet 2014').eachRow((row) => {
      if (/^[\d ]+,\d\d €$/.test(row.getCell(3).text)) textAmounts.push(row.getCell(3).text);
    });
    expect(textAmounts).toEqual(['3 974,52 €']);
    const early = people.flatMap(({ code, entry }) =>
      amounts.flatMap((month, number) =>
        (month.get(code) ?? 0) !== 0 && entry >= new Date(Date.UTC(2014, number + 1, 1))
          ? [`${code} ${String(months[number])}`]
          : [],
      ),
    );
    expect(early).toEqual([expect.stringContaining('Avril')]);
    const missing = people.flatMap(({ code, entry, exit }) =>
      amounts.flatMap((month, number) => {
        const isThere =
          entry < new Date(Date.UTC(2014, number + 1, 1)) &&
          (exit ?? yearEnd) >= new Date(Date.UTC(2014, number, 1));
        return isThere && !month.has(code) ? [`${code} ${String(months[number])}`] : [];
      }),
    );
    expect(missing).toEqual(['E050 Août']);
  });

  test('the turnover of 2013 gives the contribution of the year before, of 63 who stayed and 7 who left', async () => {
    const sheet = sheetOf(await openSample(), 'CA 2013');
    const rows = Array.from({ length: 70 }, (_, place) => sheet.getRow(4 + place));
    const contributions = rows.flatMap((row) =>
      Array.from({ length: 12 }, (_, month) => row.getCell(month + 3).value).flatMap((value) =>
        typeof value === 'number' ? [Math.round(value * 10)] : [],
      ),
    );
    expect(contributions.reduce((sum, cents) => sum + cents, 0)).toBe(referenceYear.previousContribution);
    const codes = new Set(people.map(({ code }) => code));
    expect(rows.filter((row) => codes.has(row.getCell(1).text))).toHaveLength(63);
    expect(sheet.getRow(74).getCell(1).text).toBe('TOTAL');
  });

  test('the script makes the committed files again, byte for byte', async () => {
    const workbook = await withOwnSheets(await makeSampleWorkbook());
    expect(Buffer.from(workbook).equals(Buffer.from(sampleBytes()))).toBe(true);
    expect(Buffer.from(makeSampleLedger()).equals(ledgerBytes())).toBe(true);
  });
});
