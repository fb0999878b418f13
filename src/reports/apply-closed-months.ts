import type { ClosedMonth, FrozenLine } from '../domain/closing/closed-month';
import { allocate } from '../domain/values/allocate';
import { Exact } from '../domain/values/exact';
import { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';
import { changesOfClosed, closedUntil, type ClosedChange } from './changes-of-closed';
import type {
  ContributionLine,
  ContributionReport,
  EntrepreneurContribution,
  Regularisation,
} from './contribution-report';

/**
 * The report with its closed months as they were closed. What has changed in them since stands as a regularisation
 * in the first open month: what a person owes for the year is the same, and no booked figure moves.
 */
export function applyClosedMonths(
  report: ContributionReport,
  closed: readonly ClosedMonth[],
): ContributionReport {
  const until = closedUntil(report, closed);
  if (until === null) return report;
  const changes = changesOfClosed(report, closed);
  const people = report.entrepreneurs.map((person) =>
    closePerson(person, { closed, until, changes: changes.filter(({ person: of }) => of === person) }),
  );
  return { ...withTotals(report, people), closedUntil: until };
}

interface Closing {
  readonly closed: readonly ClosedMonth[];
  readonly until: Month;
  readonly changes: readonly ClosedChange[];
}

function closePerson(person: EntrepreneurContribution, closing: Closing): EntrepreneurContribution {
  const { closed, until, changes } = closing;
  let cumulated = Money.zero;
  const lines = person.lines.map((line) => {
    const isOpen = line.month.compare(until) > 0;
    const isFirstOpen = line.month.index === until.index + 1;
    const booked = isOpen
      ? withRegularisations(line, isFirstOpen ? changes : [])
      : frozenLine(line, frozenLines(person, line.month, closed));
    cumulated = cumulated.plus(booked.contribution);
    return { ...booked, cumulated };
  });
  return {
    ...person,
    lines,
    turnover: Money.sum(lines.map(({ turnover }) => turnover)),
    contribution: cumulated,
  };
}

function frozenLines(
  { entrepreneur }: EntrepreneurContribution,
  month: Month,
  closed: readonly ClosedMonth[],
): readonly FrozenLine[] {
  return closed
    .filter((one) => one.month.equals(month))
    .flatMap(({ lines }) => lines.filter(({ personId }) => personId === entrepreneur.id));
}

/** Only what was frozen: how today's rules would have come to another amount is not told beside it. */
function frozenLine(
  { month, present, rate, rule }: ContributionLine,
  frozen: readonly FrozenLine[],
): ContributionLine {
  const own = frozen.find(({ origin }) => origin.equals(month));
  const nothing = { turnover: Money.zero, base: Money.zero, contribution: Money.zero };
  const { turnover, base, contribution } = own ?? nothing;
  const line = { month, present, rule, rate: own?.rate ?? rate, turnover, base, contribution };
  const worded = own === undefined ? {} : { frozenRule: own.rule };
  return withRegularisations(
    { ...line, ...worded, cumulated: Money.zero },
    frozen.filter(({ origin }) => !origin.equals(month)),
  );
}

function withRegularisations(line: ContributionLine, added: readonly Regularisation[]): ContributionLine {
  if (added.length === 0) return line;
  const regularisations = added.map(({ origin, turnover, base, contribution }) => ({
    origin,
    turnover,
    base,
    contribution,
  }));
  return {
    ...line,
    turnover: line.turnover.plus(Money.sum(added.map(({ turnover }) => turnover))),
    base: line.base.plus(Money.sum(added.map(({ base }) => base))),
    contribution: line.contribution.plus(Money.sum(added.map(({ contribution }) => contribution))),
    regularisations,
  };
}

function withTotals(
  report: ContributionReport,
  people: readonly EntrepreneurContribution[],
): ContributionReport {
  const shares = allocate(
    1000n,
    people.map(({ contribution: { cents } }) => (cents > 0n ? cents : 0n)),
  );
  const contribution = Money.sum(people.map((person) => person.contribution));
  const { exactContribution } = report.totals;
  return {
    ...report,
    entrepreneurs: people.map((person, at) => ({ ...person, share: Number(shares[at] ?? 0n) })),
    byMonth: report.byMonth.map((month, position) => {
      const lines = people.flatMap(({ lines: own }) => own[position] ?? []);
      return {
        month: month.month,
        turnover: Money.sum(lines.map(({ turnover }) => turnover)),
        contribution: Money.sum(lines.map((line) => line.contribution)),
        active: lines.filter(({ turnover }) => !turnover.isZero).length,
      };
    }),
    totals: {
      ...report.totals,
      turnover: Money.sum(people.map(({ turnover }) => turnover)),
      contribution,
      roundingDifference: Exact.of(contribution.toString()).minus(exactContribution),
    },
  };
}
