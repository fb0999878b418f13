import type {
  ComputedLine,
  ContributionInputs,
  ComputedYear,
  PersonLines,
} from '../domain/contribution/compute-contributions';
import type { Entrepreneur } from '../domain/people/entrepreneur';
import { isPresentIn } from '../domain/people/presence';
import { allocate } from '../domain/values/allocate';
import { Exact } from '../domain/values/exact';
import { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';
import type { Rate } from '../domain/values/rate';
import type {
  ContributionLine,
  ContributionReport,
  EntrepreneurContribution,
  MonthTotal,
  PresenceInMonth,
} from './contribution-report';

/** The report of a computed year: people in a steady order, shares that add up, totals of what is printed. */
export function buildContributionReport(
  inputs: ContributionInputs,
  computed: ComputedYear,
): ContributionReport {
  const people = [...computed.lines].sort((a, b) => comparePeople(a.entrepreneur, b.entrepreneur));
  const contributions = people.map(({ lines }) => Money.sum(lines.map(({ contribution }) => contribution)));
  // A share of a negative contribution would mean nothing: it shows as 0.
  const shares = allocate(
    1000n,
    contributions.map(({ cents }) => (cents > 0n ? cents : 0n)),
  );
  const entrepreneurs = people.map((person, position) =>
    buildPerson(person, contributions[position] ?? Money.zero, Number(shares[position] ?? 0n)),
  );
  const contribution = Money.sum(contributions);
  const exactContribution = sumExactly(people.flatMap(({ lines }) => lines));
  return {
    year: inputs.year,
    rounding: inputs.rounding,
    months: computed.months,
    entrepreneurs,
    byMonth: computed.months.map((month, position) => buildMonth(month, entrepreneurs, position)),
    totals: {
      turnover: Money.sum(entrepreneurs.map(({ turnover }) => turnover)),
      contribution,
      exactContribution,
      roundingDifference: Exact.of(contribution.toString()).minus(exactContribution),
      entrepreneurs: entrepreneurs.length,
    },
  };
}

/** By code in natural order (E2 before E10), people without code after, by name. */
function comparePeople(a: Entrepreneur, b: Entrepreneur): number {
  if ((a.code === '') !== (b.code === '')) return a.code === '' ? 1 : -1;
  return collator.compare(a.code, b.code) || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

const collator = new Intl.Collator('fr', { numeric: true, sensitivity: 'base' });

function buildPerson(person: PersonLines, contribution: Money, share: number): EntrepreneurContribution {
  const lines = person.lines.map((line) => buildLine(line, person.entrepreneur));
  return {
    entrepreneur: person.entrepreneur,
    lines,
    turnover: Money.sum(lines.map(({ turnover }) => turnover)),
    contribution,
    share,
  };
}

function buildLine(line: ComputedLine, entrepreneur: Entrepreneur): ContributionLine {
  return { ...line, present: presenceIn(line.month, entrepreneur) };
}

function presenceIn(month: Month, entrepreneur: Entrepreneur): PresenceInMonth {
  if (entrepreneur.entry === null && entrepreneur.exit === null) return 'unknown';
  return isPresentIn(month, entrepreneur) ? 'present' : 'absent';
}

function buildMonth(month: Month, people: readonly EntrepreneurContribution[], position: number): MonthTotal {
  const lines = people.flatMap(({ lines: own }) => own[position] ?? []);
  return {
    month,
    turnover: Money.sum(lines.map(({ turnover }) => turnover)),
    contribution: Money.sum(lines.map(({ contribution }) => contribution)),
    active: lines.filter(({ turnover }) => !turnover.isZero).length,
  };
}

/** What was due before rounding: the bases of one rate are added first, which changes nothing and is quicker. */
function sumExactly(lines: readonly ComputedLine[]): Exact {
  const bases = new Map<string, { readonly rate: Rate; cents: bigint }>();
  let worked = Exact.zero;
  for (const { base, rate, working } of lines) {
    if (working !== undefined) {
      worked = worked.plus(working.exact);
      continue;
    }
    const known = bases.get(rate.fraction);
    if (known === undefined) bases.set(rate.fraction, { rate, cents: base.cents });
    else known.cents += base.cents;
  }
  return [...bases.values()].reduce(
    (sofar, { rate, cents }) => sofar.plus(Money.ofCents(cents).timesExactly(rate)),
    worked,
  );
}
