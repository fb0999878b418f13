import type { Scheme } from '../domain/contribution/scheme';
import { Money } from '../domain/values/money';
import type { ContributionReport, EntrepreneurContribution } from './contribution-report';
import type {
  Compared,
  DifferenceClass,
  MonthCompared,
  PersonCompared,
  Side,
  WhatIfReport,
} from './what-if-report';

export interface WhatIfParts {
  readonly today: ContributionReport;
  readonly simulated: ContributionReport;
  readonly scheme: Scheme;
  readonly keeps: WhatIfReport['keeps'];
}

/** Two reports of one year and one set of people, side by side. */
export function buildWhatIfReport({ today, simulated, scheme, keeps }: WhatIfParts): WhatIfReport {
  const others = new Map(simulated.entrepreneurs.map((person) => [person.entrepreneur.id, person]));
  const people = today.entrepreneurs
    .map((person) => comparePerson(person, others.get(person.entrepreneur.id)))
    .sort((a, b) => b.difference.compare(a.difference));
  const differences = people.map(({ difference }) => difference);
  return {
    year: today.year,
    scheme,
    rules: rulesOf(today),
    keeps,
    total: compared(today.totals, simulated.totals),
    people,
    byMonth: today.byMonth.map((month, position): MonthCompared => {
      const other = simulated.byMonth[position];
      return { month: month.month, ...compared(month, other ?? { contribution: Money.zero }) };
    }),
    more: sideOf(differences.filter((one) => !one.isNegative && !one.isZero)),
    less: sideOf(differences.filter((one) => one.isNegative)),
    same: differences.filter((one) => one.isZero).length,
    median: medianOf(differences),
    distribution: classesOf(differences),
  };
}

function comparePerson(
  person: EntrepreneurContribution,
  simulated: EntrepreneurContribution | undefined,
): PersonCompared {
  const other = simulated ?? { contribution: Money.zero };
  return { entrepreneur: person.entrepreneur, ...compared(person, other) };
}

function compared(
  { turnover, contribution }: { readonly turnover: Money; readonly contribution: Money },
  simulated: { readonly contribution: Money },
): Compared {
  return {
    turnover,
    today: contribution,
    simulated: simulated.contribution,
    difference: simulated.contribution.minus(contribution),
  };
}

function rulesOf({ entrepreneurs }: ContributionReport): readonly Scheme[] {
  const counts = new Map<Scheme, number>();
  for (const { lines } of entrepreneurs)
    for (const { rule } of lines) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([rule]) => rule);
}

function sideOf(differences: readonly Money[]): Side {
  return { people: differences.length, sum: Money.sum(differences) };
}

/** The lower one of the two in the middle, which somebody really has. */
function medianOf(differences: readonly Money[]): Money | null {
  const rising = [...differences].sort((a, b) => a.compare(b));
  return rising[Math.floor((rising.length - 1) / 2)] ?? null;
}

/** Euros, away from zero on both sides. */
const steps = [100, 500, 1_000] as const;

function classesOf(differences: readonly Money[]): readonly DifferenceClass[] {
  const bounds = [0, ...steps].map((euros) => Money.ofCents(euros * 100));
  const rising = bounds.map((from, position) => {
    const to = bounds[position + 1] ?? null;
    const inside = differences.filter(
      (one) => one.compare(from) > 0 && (to === null || one.compare(to) <= 0),
    );
    return { from, to, ...sideOf(inside) };
  });
  const falling = bounds.map((to, position) => {
    const above = to.negated();
    const from = bounds[position + 1]?.negated() ?? null;
    const inside = differences.filter(
      (one) => one.compare(above) < 0 && (from === null || one.compare(from) >= 0),
    );
    return { from, to: above, ...sideOf(inside) };
  });
  const zero = { from: Money.zero, to: Money.zero, ...sideOf(differences.filter((one) => one.isZero)) };
  return [...falling.reverse(), zero, ...rising];
}
