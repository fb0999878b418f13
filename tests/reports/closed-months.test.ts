import fc from 'fast-check';
import { checksum, lineChecksum, monthChecksum } from '../../src/domain/closing/checksum';
import type { ClosedMonth } from '../../src/domain/closing/closed-month';
import { Day } from '../../src/domain/values/day';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { applyClosedMonths } from '../../src/reports/apply-closed-months';
import { changesOfClosed } from '../../src/reports/changes-of-closed';
import { buildContributionEntries } from '../../src/reports/contribution-entries';
import type { ContributionReport } from '../../src/reports/contribution-report';
import { freezeMonths } from '../../src/reports/freeze-months';
import { contributionJournal } from '../../src/text/entry-texts';
import { ruleText } from '../../src/text/statement-texts';
import { withPlainSpaces } from '../support/golden';
import { smallReport } from '../support/small-report';

const january = Month.of(2014, 1);

test('a later change leaves the closed month as it is and stands as a regularisation in the next one', () => {
  const closed = frozen(reportOf([['100', '50', '10']]), [january]);
  const report = applyClosedMonths(reportOf([['130', '50', '10']]), closed);
  expect(linesOf(report)).toEqual([
    'E0 2014-01 100.00 10.00',
    'E0 2014-02 80.00 8.00 (2014-01 30.00 3.00)',
    'E0 2014-03 10.00 1.00',
  ]);
  expect(report.entrepreneurs[0]?.lines.map(({ cumulated }) => cumulated.toString())).toEqual([
    '10.00',
    '18.00',
    '19.00',
  ]);
  expect(report.closedUntil?.toString()).toBe('2014-01');
});

test('a scheme that changes does the same, and the closed line keeps the words of its rule', () => {
  const closed = frozen(reportOf([['100', '50', '10']]), [january]);
  const report = applyClosedMonths(reportOf([['100', '50', '10']], '0.12'), closed);
  expect(linesOf(report)).toEqual([
    'E0 2014-01 100.00 10.00',
    'E0 2014-02 50.00 8.00 (2014-01 0.00 2.00)',
    'E0 2014-03 10.00 1.20',
  ]);
  const [first] = report.entrepreneurs[0]?.lines ?? [];
  expect(first?.rate.fraction).toBe('0.1');
  expect(withPlainSpaces(first === undefined ? '' : ruleText(first))).toBe('Taux de la coopérative : 10 %');
});

test('a regularisation that was booked in a month that is closed in turn is booked once', () => {
  const first = frozen(reportOf([['100', '50', '10']]), [january]);
  const changed = reportOf([['130', '50', '10']]);
  const both = [...first, ...frozen(applyClosedMonths(changed, first), [Month.of(2014, 2)])];
  expect(changesOfClosed(changed, both)).toEqual([]);
  const again = applyClosedMonths(reportOf([['140', '50', '10']]), both);
  expect(linesOf(again)).toEqual([
    'E0 2014-01 100.00 10.00',
    'E0 2014-02 80.00 8.00 (2014-01 30.00 3.00)',
    'E0 2014-03 20.00 2.00 (2014-01 10.00 1.00)',
  ]);
});

test('the entries of the open month have the regularisation on lines of its own', () => {
  const closed = frozen(reportOf([['100', '50', '10']]), [january]);
  const report = applyClosedMonths(reportOf([['70', '50', '10']]), closed);
  const accounts = { contribution: '6288', credited: '6288', journal: 'MUT', structureSection: 'STRUCTURE' };
  const entries = buildContributionEntries(report, { accounts, month: Month.of(2014, 2) });
  const [entry] = contributionJournal(entries);
  expect(
    entry?.lines.map(({ label, section, debit, credit }) => [label, section, debit, credit].join(' | ')),
  ).toEqual([
    'Mutualisation février 2014 – E0 P0 | E0 | 5.00 | 0.00',
    'Mutualisation février 2014 – E0 P0 | STRUCTURE | 0.00 | 5.00',
    'Régularisation de janvier 2014 – E0 P0 | E0 | 0.00 | 3.00',
    'Régularisation de janvier 2014 – E0 P0 | STRUCTURE | 3.00 | 0.00',
  ]);
});

test('nothing closed, or another year closed, changes nothing', () => {
  const report = reportOf([['100', '50', '10']]);
  expect(applyClosedMonths(report, [])).toBe(report);
  const [closed] = frozen(report, [january]);
  if (closed === undefined) throw new Error('Nothing was frozen');
  expect(applyClosedMonths(report, [{ ...closed, month: Month.of(2013, 1) }])).toBe(report);
});

const cents = fc.integer({ min: -2_000_000, max: 2_000_000 });
const year = fc.array(fc.tuple(cents, cents, cents), { minLength: 1, maxLength: 5 });

test('whatever changes: no closed figure moves, and each person owes for the year what today’s figures say', () => {
  fc.assert(
    fc.property(year, year, fc.constantFrom(1, 2), (before, after, months) => {
      const people = Math.min(before.length, after.length);
      const old = reportOf(before.slice(0, people).map(euros));
      const now = reportOf(after.slice(0, people).map(euros), '0.08');
      const closing = now.months.slice(0, months);
      const report = applyClosedMonths(now, frozen(old, closing));
      report.entrepreneurs.forEach((person, at) => {
        const booked = old.entrepreneurs[at]?.lines ?? [];
        person.lines.slice(0, months).forEach((line, position) => {
          expect(line.contribution.toString()).toBe(booked[position]?.contribution.toString());
          expect(line.turnover.toString()).toBe(booked[position]?.turnover.toString());
        });
        const due = now.entrepreneurs[at];
        expect(person.contribution.toString()).toBe(due?.contribution.toString());
        expect(person.turnover.toString()).toBe(due?.turnover.toString());
        expect(person.lines.at(-1)?.cumulated.toString()).toBe(person.contribution.toString());
      });
      const byMonth = Money.sum(report.byMonth.map(({ contribution }) => contribution));
      expect(byMonth.toString()).toBe(report.totals.contribution.toString());
    }),
  );
});

describe('the sum that tells altered figures', () => {
  // Computed by another program from the published definition: two bytes a letter, the low one first.
  test('is FNV-1a of 64 bits', () => {
    expect(checksum('')).toBe('cbf29ce484222325');
    expect(checksum('a')).toBe('089be207b544f1e4');
  });

  test('sees a cent, another date, a missing line, and not the order of lines', () => {
    const [closed] = frozen(
      reportOf([
        ['100', '50', '10'],
        ['7', '8', '9'],
      ]),
      [january],
    );
    if (closed === undefined) throw new Error('Nothing was frozen');
    const [line, ...others] = closed.lines;
    if (line === undefined) throw new Error('Nothing was frozen');
    const sum = monthChecksum(closed);
    const altered = { ...line, contribution: line.contribution.plus(Money.ofCents(1)) };
    expect(lineChecksum('2014-01', altered)).not.toBe(lineChecksum('2014-01', line));
    expect(monthChecksum({ ...closed, lines: [altered, ...others] })).not.toBe(sum);
    expect(monthChecksum({ ...closed, lines: others })).not.toBe(sum);
    expect(monthChecksum({ ...closed, closedOn: dayOf('2014-04-11') })).not.toBe(sum);
    expect(monthChecksum({ ...closed, lines: [...others, line] })).toBe(sum);
  });
});

function reportOf(turnovers: readonly (readonly string[])[], rate = '0.1'): ContributionReport {
  const report = smallReport(
    turnovers.map((turnover, index) => ({
      code: `E${String(index)}`,
      name: `P${String(index)}`,
      turnover,
      ...(rate === '0.1' ? {} : { rate }),
    })),
  );
  return report;
}

function frozen(report: ContributionReport, months: readonly Month[]): readonly ClosedMonth[] {
  return freezeMonths(report, { months, closedOn: dayOf('2014-04-10'), wordRule: ruleText });
}

function linesOf({ entrepreneurs }: ContributionReport): readonly string[] {
  return entrepreneurs.flatMap(({ entrepreneur, lines }) =>
    lines.map(({ month, turnover, contribution, regularisations = [] }) => {
      const added = regularisations.map(
        (one) => `(${[one.origin, one.turnover, one.contribution].join(' ')})`,
      );
      return [entrepreneur.code, month, turnover, contribution, ...added].join(' ');
    }),
  );
}

function euros(amounts: readonly number[]): readonly string[] {
  return amounts.map((amount) => Money.ofCents(amount).toString());
}

function dayOf(text: string): Day {
  const day = Day.parse(text);
  if (day === null) throw new Error(`No such day: ${text}`);
  return day;
}
