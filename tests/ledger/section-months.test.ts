import fc from 'fast-check';
import { balanceOfMonths } from '../../src/domain/budget/section-months';
import { balanceOf } from '../../src/domain/budget/trial-balance';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import type { Ledger } from '../../src/ledger/ledger';
import { inEightBits } from '../support/eight-bits';
import { fecBytes, plainStyle, readFec, type LedgerLine } from '../support/fec-text';

function line(
  journal: string,
  entry: string,
  day: number,
  posting: readonly [account: string, section: string, amount: number],
): LedgerLine {
  const [account, section, amount] = posting;
  const sides = { debit: Math.max(0, amount), credit: Math.max(0, -amount) };
  return { journal, entry, day, account, label: `Compte ${account}`, section, ...sides };
}

function spoken({ sectionMonths }: Ledger): readonly string[] {
  return sectionMonths.map(({ account, section, opening, months }) =>
    [
      `${section} ${account}:`,
      ...(opening.isZero ? [] : [`AN ${opening.toString()}`]),
      ...[...months].map(([index, amount]) => `${Month.ofIndex(index).toString()} ${amount.toString()}`),
    ].join(' '),
  );
}

const read = (lines: readonly LedgerLine[]): Ledger => readFec(fecBytes(lines, plainStyle));

test('each account of a section has its entries by month, in the order of the months, and the opening apart', () => {
  const ledger = read([
    line('AN', '1', 20140101, ['512000', 'E1', 5000]),
    line('AN', '1', 20140101, ['101000', '', -5000]),
    line('VE', '3', 20140331, ['411000', 'E1', 12_000]),
    line('VE', '3', 20140331, ['706000', 'E1', -12_000]),
    line('VE', '2', 20140115, ['411000', 'E1', 100]),
    line('VE', '2', 20140115, ['706000', 'E1', -100]),
    line('BQ', '4', 20140331, ['512000', 'E1', 12_000]),
    line('BQ', '4', 20140331, ['411000', 'E1', -12_000]),
  ]);
  expect(spoken(ledger)).toEqual([
    'E1 411000: 2014-01 1.00 2014-03 0.00',
    'E1 512000: AN 50.00 2014-03 120.00',
    'E1 706000: 2014-01 -1.00 2014-03 -120.00',
  ]);
});

test('entries that close the year are left out of the months, as they are of the year', () => {
  const ledger = read([
    line('VE', '1', 20140630, ['706000', 'E1', -900]),
    line('VE', '1', 20140630, ['411000', 'E1', 900]),
    line('VE', '2', 20141231, ['706000', 'E1', -100]),
    line('VE', '2', 20141231, ['411000', 'E1', 100]),
    line('OD', '3', 20141231, ['706000', 'E1', 1000]),
    line('OD', '3', 20141231, ['120000', '', -1000]),
  ]);
  expect(spoken(ledger)).toEqual([
    'E1 411000: 2014-06 9.00 2014-12 1.00',
    'E1 706000: 2014-06 -9.00 2014-12 -1.00',
  ]);
});

test.each(['windows-1252', 'iso-8859-15', 'cp850'] as const)(
  'a journal that only its label calls « À nouveaux » opens the year in %s, too',
  (encoding) => {
    const lines = [
      line('OD', '1', 20140101, ['512000', 'E1', 5000]),
      line('OD', '1', 20140101, ['101000', '', -5000]),
    ];
    const text = new TextDecoder().decode(fecBytes(lines, plainStyle));
    const ledger = readFec(inEightBits(text.replaceAll('Journal OD', 'À nouveaux'), encoding));
    expect(spoken(ledger)).toEqual(['E1 512000: AN 50.00']);
    expect(ledger.journals).toEqual([{ code: 'OD', label: 'À nouveaux', isOpening: true }]);
  },
);

test('lines without a section make no months', () => {
  expect(read([line('VE', '1', 20140630, ['706000', '', -900])]).sectionMonths).toEqual([]);
});

test('the months and the opening of a section add up to its balance, whatever the entries', () => {
  const posting = fc.record({
    journal: fc.constantFrom('AN', 'VE', 'OD'),
    month: fc.integer({ min: 1, max: 12 }),
    account: fc.constantFrom('411000', '512000', '601000', '706000'),
    section: fc.constantFrom('', 'E1', 'E2'),
    amount: fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(posting), (postings) => {
      const lines = postings.map(({ journal, month, account, section, amount }, index) =>
        line(journal, String(index), 20140000 + month * 100 + 1, [account, section, amount]),
      );
      const { balance, sectionMonths } = read(lines);
      const year = balanceOfMonths(sectionMonths, { from: null, until: null });
      const summed = sectionMonths.map(({ account, section, opening }) => {
        const own = year.filter((one) => one.account === account && one.section === section);
        return `${account} ${section} ${Money.sum([opening, ...own.map(balanceOf)]).toString()}`;
      });
      const expected = balance
        .filter(({ section }) => section !== '')
        .map((one) => `${one.account} ${one.section} ${balanceOf(one).toString()}`);
      expect(summed).toEqual(expected);
    }),
  );
});
