import fc from 'fast-check';
import type { EntryAccounts } from '../../src/domain/journal/entry-accounts';
import { imbalance, onDebit } from '../../src/domain/journal/journal-entry';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { buildContributionEntries, sectionOf } from '../../src/reports/contribution-entries';
import { smallReport } from '../support/small-report';

const accounts: EntryAccounts = {
  contribution: '6288',
  credited: '6288',
  journal: 'MUT',
  structureSection: 'STRUCTURE',
};

const quarter = smallReport([
  { code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '0', '-200'] },
  { code: 'E10', name: 'Paul Durand', turnover: [null, '500.05', '0'], rate: '0.08' },
]);

test('each person debits the own section and credits that of the structure; nothing is booked for nothing', () => {
  const { months, debit } = buildContributionEntries(quarter, { accounts, month: null });
  const lines = months.map((entry) => [
    `${entry.date.toString()} ${String(entry.number)}`,
    ...entry.lines.map((line) => [line.account, line.section, line.debit, line.credit].join(' ')),
  ]);
  expect(lines).toEqual([
    ['2014-01-31 1', '6288 E2 123.46 0.00', '6288 STRUCTURE 0.00 123.46'],
    ['2014-02-28 2', '6288 E10 40.00 0.00', '6288 STRUCTURE 0.00 40.00'],
    ['2014-03-31 3', '6288 E2 0.00 20.00', '6288 STRUCTURE 20.00 0.00'],
  ]);
  expect(debit.toString()).toBe('183.46');
});

test('a month keeps the number that it has in the year when it is alone', () => {
  const { months } = buildContributionEntries(quarter, { accounts, month: Month.of(2014, 3) });
  expect(months.map(({ number }) => number)).toEqual([3]);
});

test('another account for the structure is credited', () => {
  const { months } = buildContributionEntries(quarter, {
    accounts: { ...accounts, credited: '791' },
    month: Month.of(2014, 1),
  });
  expect(months[0]?.lines.map(({ account }) => account)).toEqual(['6288', '791']);
});

test.each([
  [{ code: 'E2', name: 'Élodie' }, 'E2'],
  [{ code: '', name: 'Élodie' }, 'Élodie'],
  [{ code: 'E2', name: 'Élodie', section: '9E02' }, '9E02'],
])('the section of %j is %s', (parts, section) => {
  const person = { id: '', activity: '', status: '', entry: null, exit: null, ...parts };
  expect(sectionOf(person)).toBe(section);
});

test.each([
  ['0.01', '0.01', '0.00'],
  ['0', '0.00', '0.00'],
  ['-0.01', '0.00', '0.01'],
])('%s stands on its side', (amount, debit, credit) => {
  const line = onDebit(Money.ofEuros(amount));
  expect([line.debit.toString(), line.credit.toString()]).toEqual([debit, credit]);
});

const cents = fc.integer({ min: -5_000_000, max: 5_000_000 });

test('whatever the turnover: every entry balances, each account nets to zero, and the structure gets the contribution', () => {
  const people = fc.array(fc.array(cents, { minLength: 3, maxLength: 3 }), { maxLength: 8 });
  fc.assert(
    fc.property(people, (turnovers) => {
      const report = smallReport(
        turnovers.map((turnover, index) => ({
          code: `E${String(index)}`,
          name: `P${String(index)}`,
          turnover: turnover.map((amount) => Money.ofCents(amount).toString()),
        })),
      );
      const { months } = buildContributionEntries(report, { accounts, month: null });
      months.forEach(({ lines }, position) => {
        expect(imbalance(lines).toString()).toBe('0.00');
        const structure = lines.filter(({ section }) => section === accounts.structureSection);
        const due = report.byMonth[position]?.contribution ?? Money.zero;
        expect(imbalance(structure).negated().toString()).toBe(due.toString());
        expect(lines.every(({ debit, credit }) => !debit.isNegative && !credit.isNegative)).toBe(true);
      });
    }),
  );
});
