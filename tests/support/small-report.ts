import type { Scheme, Rounding } from '../../src/domain/contribution/scheme';
import { allocate } from '../../src/domain/values/allocate';
import { Day } from '../../src/domain/values/day';
import { Exact } from '../../src/domain/values/exact';
import { FinancialYear } from '../../src/domain/values/financial-year';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';
import { Rate } from '../../src/domain/values/rate';
import type { ContributionReport, EntrepreneurContribution } from '../../src/reports/contribution-report';

/** A person of a small report: amounts are euros of consecutive months, `null` for a month of absence. */
export interface SmallPerson {
  readonly code: string;
  readonly name: string;
  readonly turnover: readonly (string | null)[];
  readonly rate?: string;
}

export const tenPercent: Scheme = schemeOf({ rate: '0.1' });

/** A flat scheme; of the whole co-operative unless told otherwise. */
export function schemeOf(parts: {
  readonly rate: string;
  readonly name?: string;
  readonly scope?: Scheme['scope'];
  readonly from?: string;
  readonly to?: string;
}): Scheme {
  return {
    name: parts.name ?? '',
    scope: parts.scope ?? { kind: 'cooperative' },
    validFrom: Day.parse(parts.from ?? ''),
    validTo: Day.parse(parts.to ?? ''),
    base: 'turnover',
    window: 'month',
    tariff: { kind: 'flat', rate: Rate.of(parts.rate) },
  };
}

/** A report made by hand for the writers: month rounding, the figures computed here and not by the domain. */
export function smallReport(
  people: readonly SmallPerson[],
  { months = 3, rounding = 'month' }: { readonly months?: number; readonly rounding?: Rounding } = {},
): ContributionReport {
  const year = FinancialYear.startingIn(Month.of(2014, 1));
  const shownMonths = year.months.slice(0, months);
  const lines = people.map((person) => personOf(person, shownMonths));
  const shares = allocate(
    1000n,
    lines.map(({ contribution }) => (contribution.isNegative ? 0n : contribution.cents)),
  );
  const exactContribution = lines
    .flatMap((person) => person.lines)
    .reduce((sofar, line) => sofar.plus(line.base.timesExactly(line.rate)), Exact.zero);
  const contribution = Money.sum(lines.map((line) => line.contribution));
  return {
    year,
    rounding,
    months: shownMonths,
    entrepreneurs: lines.map((line, index) => ({ ...line, share: Number(shares[index] ?? 0n) })),
    byMonth: shownMonths.map((month, index) => {
      const ofMonth = lines.flatMap((person) => person.lines[index] ?? []);
      return {
        month,
        turnover: Money.sum(ofMonth.map((line) => line.turnover)),
        contribution: Money.sum(ofMonth.map((line) => line.contribution)),
        active: ofMonth.filter((line) => !line.turnover.isZero).length,
      };
    }),
    totals: {
      turnover: Money.sum(lines.map((line) => line.turnover)),
      contribution,
      exactContribution,
      roundingDifference: Exact.ofCents(contribution.cents).minus(exactContribution),
      entrepreneurs: people.length,
    },
  };
}

function personOf(person: SmallPerson, months: readonly Month[]): EntrepreneurContribution {
  const rule = person.rate === undefined ? tenPercent : schemeOf({ rate: person.rate, name: 'Taux réduit' });
  const rate = Rate.of(person.rate ?? '0.1');
  let cumulated = Money.zero;
  const lines = months.map((month, index) => {
    const typed = person.turnover[index] ?? null;
    const turnover = Money.ofEuros(typed ?? '0');
    const contribution = turnover.times(rate);
    cumulated = cumulated.plus(contribution);
    const present = typed === null ? ('absent' as const) : ('present' as const);
    return {
      month,
      turnover,
      base: turnover,
      rate,
      rule,
      contribution,
      cumulated,
      present,
    };
  });
  return {
    entrepreneur: {
      id: person.code || person.name,
      code: person.code,
      name: person.name,
      activity: '',
      status: '',
      entry: null,
      exit: null,
    },
    lines,
    turnover: Money.sum(lines.map((line) => line.turnover)),
    contribution: Money.sum(lines.map((line) => line.contribution)),
    share: 0,
  };
}
