import type { ContributionInputs } from '../../domain/contribution/contribution-inputs';
import type { Scheme } from '../../domain/contribution/scheme';
import { schemeInForce } from '../../domain/contribution/scheme-in-force';
import type { Entrepreneur } from '../../domain/people/entrepreneur';
import { Day } from '../../domain/values/day';
import type { Place } from '../problems';
import type { ProblemList } from './problem-list';

/** A scheme and its cell; one that is only tried has none. */
export interface CheckedScheme {
  readonly scheme: Scheme;
  readonly place: Place | null;
}

/** Tells what the schemes ask for and the workbook does not give. */
export function checkSchemes(
  placed: readonly CheckedScheme[],
  inputs: ContributionInputs,
  problems: ProblemList,
): void {
  const hasPurchases = (inputs.others ?? []).some(({ kind }) => kind !== 'internal');
  const categories = new Set(inputs.turnover.map(({ category }) => category));
  for (const { scheme, place } of placed) {
    const { name: rule, base, window, terms, scope } = scheme;
    if (place !== null && scope.kind === 'category' && !categories.has(scope.category))
      problems.add({ code: 'category-unused', category: scope.category, place });
    const needsEntry = terms?.exemptMonths !== undefined || (terms?.monthlyFloor?.beginning ?? null) !== null;
    const needsOpening = window === 'since-entry' && scheme.tariff.kind !== 'flat';
    if (base === 'turnover' && !needsEntry && !needsOpening) continue;
    const people = inputs.entrepreneurs.filter((person) => isUnder(scheme, person, inputs));
    if (people.length === 0) continue;
    if (base !== 'turnover' && !hasPurchases) problems.add({ code: 'base-without-purchases', rule, place });
    const unknown = people.filter(({ entry }) => entry === null).map(({ name }) => name);
    if (needsEntry && unknown.length > 0)
      problems.add({ code: 'entry-needed', rule, people: unknown, place });
    const started = people.filter((person) => lacksOpening(person, inputs)).map(({ name }) => name);
    if (needsOpening && started.length > 0)
      problems.add({ code: 'opening-missing', rule, people: started, place });
  }
}

function isUnder(scheme: Scheme, entrepreneur: Entrepreneur, inputs: ContributionInputs): boolean {
  const category = scheme.scope.kind === 'category' ? scheme.scope.category : null;
  return inputs.year.months
    .filter((month) => month.compare(inputs.lastMonth) <= 0)
    .some((month) => schemeInForce(inputs.schemes, { entrepreneur, month, category }) === scheme);
}

/** Somebody who came in the year starts from nothing. */
function lacksOpening({ id, entry }: Entrepreneur, { year, openings }: ContributionInputs): boolean {
  const cameInYear = entry !== null && entry.compare(Day.firstOf(year.start)) >= 0;
  return !cameInYear && openings?.has(id) !== true;
}
