import { structureSection } from '../../.config/scripts/sample/budget-year';
import { drawSampleYear } from '../../.config/scripts/sample/sample-workbook';
import { net } from '../../.config/scripts/sample/turnover';
import { balanceIn, bookLines, groupBy, ledgerBytes } from './sample-balance';

const lines = bookLines();
const year = drawSampleYear();
const ofResult = /^[67]/;

/** By section and month, `E007/01`: only what is not zero. */
function byMonth(account: string): ReadonlyMap<string, number> {
  const own = lines.filter((line) => line.account === account && line.section !== structureSection);
  const sums = [...groupBy(own, ({ section, date }) => `${section}/${date.slice(4, 6)}`)].map(
    ([key, group]) => [key, balanceIn(group)] as const,
  );
  return new Map(sums.filter(([, sum]) => sum !== 0).sort());
}

function drawn(of: (turnover: number) => number): ReadonlyMap<string, number> {
  const sums = year.people.flatMap(({ code }, place) =>
    (year.turnover[place] ?? []).flatMap((month, number) => {
      const amount = of(month === null ? 0 : net(month));
      return amount === 0 ? [] : [[`${code}/${String(number + 1).padStart(2, '0')}`, amount] as const];
    }),
  );
  return new Map(sums.sort());
}

describe('The books of the sample', () => {
  test('are a FEC of a size that is read at once, its 18 columns and the section', () => {
    const [header = ''] = ledgerBytes().toString('utf8').split('\r\n');
    expect(header.split('\t')).toHaveLength(19);
    expect(header.startsWith('JournalCode\tJournalLib\tEcritureNum')).toBe(true);
    expect(header.endsWith('Montantdevise\tIdevise\tSection')).toBe(true);
    expect(lines.length).toBeGreaterThan(10_000);
    expect(ledgerBytes().length).toBeLessThan(3_000_000);
  });

  test('every entry balances and has one day, and their numbers follow each other', () => {
    const entries = groupBy(lines, ({ entry }) => entry);
    for (const [, own] of entries) {
      expect(balanceIn(own)).toBe(0);
      expect(new Set(own.map(({ date, journal }) => `${date}${journal}`)).size).toBe(1);
    }
    expect([...entries.keys()]).toEqual([...entries.keys()].map((_, place) => String(place + 1)));
    const dates = lines.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  test('a line is a debit or a credit, never both and never nothing', () => {
    for (const { debit, credit } of lines) expect(debit === 0).toBe(credit !== 0);
  });

  test('they open with the balance sheet alone and do not close classes 6 and 7', () => {
    const opening = lines.filter(({ journal }) => journal === 'AN');
    expect(opening.filter(({ account }) => ofResult.test(account))).toEqual([]);
    expect(balanceIn(lines.filter(({ account }) => ofResult.test(account)))).toBe(-1_632_500);
    expect(balanceIn(lines.filter(({ account }) => account.startsWith('120')))).toBe(0);
  });

  test('each month of each person has the turnover of the sheets in 706', () => {
    expect(byMonth('706000')).toEqual(drawn((turnover) => -turnover));
  });

  test('each month of each person has its contribution, rounded, and the account nets to zero', () => {
    expect(byMonth('758800')).toEqual(drawn((turnover) => Math.round(turnover / 10)));
    for (const [, own] of groupBy(
      lines.filter(({ account }) => account === '758800'),
      ({ entry }) => entry,
    ))
      expect(balanceIn(own)).toBe(0);
  });

  test('what is tied by a letter balances, and nobody is paid twice', () => {
    const thirds = lines.filter(({ account }) => account === '411000' || account === '401000');
    expect(thirds.every(({ party }) => party !== '')).toBe(true);
    const tied = groupBy(
      thirds.filter(({ letter }) => letter !== ''),
      ({ account, party, letter }) => `${account}/${party}/${letter}`,
    );
    expect(tied.size).toBeGreaterThan(1_000);
    for (const [, own] of tied) expect([own.length, balanceIn(own)]).toEqual([2, 0]);
  });

  test('the bank is never overdrawn at the end of a day', () => {
    let balance = 0;
    for (const [, own] of groupBy(
      lines.filter(({ account }) => account === '512000'),
      ({ date }) => date,
    )) {
      balance += balanceIn(own);
      expect(balance).toBeGreaterThan(0);
    }
  });

  test('pay, contributions to the funds, VAT: what is paid later is settled, what is of December is still owed', () => {
    const of = (account: string): number => balanceIn(lines.filter((line) => line.account === account));
    expect(['421000', '467000', '445710', '445660', '129000'].map(of)).toEqual([0, 0, 0, 0, 0]);
    for (const account of ['401000', '428600', '431000', '437000', '438600', '445510'])
      expect(of(account)).toBeLessThan(0);
    expect(of('438600')).toBe(-balanceIn(lines.filter(({ account }) => account === '633300')));
  });
});
