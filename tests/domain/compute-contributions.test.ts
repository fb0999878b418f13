import { fc, test as property } from '@fast-check/jest';
import {
  computeContributions,
  type ContributionInputs,
} from '../../src/domain/contribution/compute-contributions';
import type { Rounding, Scheme, Scope } from '../../src/domain/contribution/scheme';
import type { Entrepreneur } from '../../src/domain/people/entrepreneur';
import { Day } from '../../src/domain/values/day';
import { FinancialYear } from '../../src/domain/values/financial-year';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { Rate } from '../../src/domain/values/rate';
import { buildContributionReport } from '../../src/reports/build-contribution-report';

const year = FinancialYear.closingIn(2014, 1);

function person(id: string, status = ''): Entrepreneur {
  return { id, code: id, name: id, activity: '', status, entry: null, exit: null };
}

function flat(
  percent: string,
  scope: Scope = { kind: 'cooperative' },
  dates: readonly [string, string] = ['', ''],
): Scheme {
  const [from, to] = dates;
  return {
    name: '',
    scope,
    validFrom: Day.parse(from),
    validTo: Day.parse(to),
    base: 'turnover',
    window: 'month',
    tariff: { kind: 'flat', rate: Rate.ofPercent(percent) },
  };
}

function compute(
  months: readonly string[],
  schemes: readonly Scheme[],
  more: Partial<ContributionInputs> = {},
) {
  const inputs: ContributionInputs = {
    year,
    lastMonth: Month.of(2014, Math.max(1, months.length)),
    entrepreneurs: [person('E1', 'CAPE')],
    turnover: months.map((amount, position) => ({
      entrepreneurId: 'E1',
      month: Month.of(2014, position + 1),
      amount: Money.ofEuros(amount),
    })),
    schemes,
    rounding: 'month',
    ...more,
  };
  return { inputs, computed: computeContributions(inputs) };
}

function contributions(
  months: readonly string[],
  schemes: readonly Scheme[],
  rounding: Rounding = 'month',
): readonly string[] {
  return (
    compute(months, schemes, { rounding }).computed.lines[0]?.lines.map((line) =>
      line.contribution.toString(),
    ) ?? []
  );
}

describe('flat rates', () => {
  it('round each month half away from zero', () => {
    expect(contributions(['1234.55', '-1234.55', '0'], [flat('10')])).toEqual(['123.46', '-123.46', '0.00']);
  });

  it('in cumulative rounding add up to the rounded year', () => {
    expect(contributions(['0.05', '0.05', '0.05', '0.05'], [flat('10')], 'cumulative')).toEqual([
      '0.01',
      '0.00',
      '0.01',
      '0.00',
    ]);
    expect(contributions(['0.05', '0.05', '0.05', '0.05'], [flat('10')])).toEqual([
      '0.01',
      '0.01',
      '0.01',
      '0.01',
    ]);
  });

  it('change on the first month that a dated rate touches', () => {
    const schemes = [flat('10'), flat('8', { kind: 'cooperative' }, ['2014-02-15', '2014-03-31'])];
    expect(contributions(['100', '100', '100', '100'], schemes)).toEqual(['10.00', '8.00', '8.00', '10.00']);
  });

  it('take the most specific scheme: person, then status, then co-operative', () => {
    const own = flat('5', { kind: 'entrepreneur', entrepreneurId: 'E1' });
    const status = flat('8', { kind: 'status', status: 'CAPE' });
    expect(contributions(['100'], [own, status, flat('10')])).toEqual(['5.00']);
    expect(contributions(['100'], [flat('10'), status])).toEqual(['8.00']);
    expect(contributions(['100'], [flat('10'), flat('8', { kind: 'status', status: 'associé' })])).toEqual([
      '10.00',
    ]);
  });

  it('tell the months for which no rate is in force', () => {
    const { computed } = compute(['100', '100'], [flat('10', { kind: 'cooperative' }, ['2014-02-01', ''])]);
    expect(computed.missing.map(({ month }) => month.toString())).toEqual(['2014-01']);
  });
});

const amounts = fc.array(fc.bigInt({ min: -5_000_000n, max: 50_000_000n }), { minLength: 1, maxLength: 12 });
const percents = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100));

describe('for any turnover and rate', () => {
  property.prop([amounts, percents])(
    'cumulative rounding gives the rounded year exactly',
    (cents, percent) => {
      const months = cents.map((value) => Money.ofCents(value).toString());
      const sum = Money.sum(cents.map((value) => Money.ofCents(value)));
      const lines = contributions(months, [flat(percent)], 'cumulative').map((value) => Money.ofEuros(value));
      expect(Money.sum(lines)).toEqual(sum.times(Rate.ofPercent(percent)));
    },
  );

  property.prop([amounts, percents])(
    'the printed total is the sum of the printed lines',
    (cents, percent) => {
      const { inputs, computed } = compute(
        cents.map((value) => Money.ofCents(value).toString()),
        [flat(percent)],
      );
      const report = buildContributionReport(inputs, computed);
      const lines = report.entrepreneurs.flatMap(({ lines: own }) => own);
      expect(report.totals.contribution).toEqual(Money.sum(lines.map(({ contribution }) => contribution)));
      expect(Money.sum(report.byMonth.map(({ contribution }) => contribution))).toEqual(
        report.totals.contribution,
      );
      const exact = report.totals.exactContribution.plus(report.totals.roundingDifference);
      expect(Money.roundedFrom(exact)).toEqual(report.totals.contribution);
    },
  );
});

describe('the report', () => {
  it('orders people by code in natural order and shares the contribution to 100.0 percent', () => {
    const people = ['E10', 'E2', 'E1'].map((id) => person(id));
    const { inputs, computed } = compute([], [flat('10')], {
      entrepreneurs: people,
      turnover: people.map(({ id }) => ({
        entrepreneurId: id,
        month: Month.of(2014, 1),
        amount: Money.ofEuros('100'),
      })),
    });
    const report = buildContributionReport(inputs, computed);
    expect(report.entrepreneurs.map(({ entrepreneur }) => entrepreneur.code)).toEqual(['E1', 'E2', 'E10']);
    expect(report.entrepreneurs.map(({ share }) => share)).toEqual([334, 333, 333]);
  });
});
