import { Money } from '../../domain/values/money';
import { Rate } from '../../domain/values/rate';
import type { MonthlyFigure, PersonFigures } from './monthly-figures';
import type { ProblemList } from './problem-list';

/** VAT rates of mainland France under which an amount may have been typed VAT included (CGI art. 278, 278 bis, 279). */
const vatRatios = ['1.2', '1.1', '1.055'].map((ratio) => Rate.of(ratio));

/**
 * Tells months that do not look like the person's others: negative, far from the median (by more than eight times
 * the median absolute deviation, scaled to a standard deviation), or exactly a usual amount with VAT on top.
 */
export function checkHistory(people: readonly PersonFigures[], problems: ProblemList): void {
  for (const person of people) {
    for (const figure of person.figures) {
      if (figure.amount.isNegative) problems.add({ code: 'negative-month', ...factsOf(person, figure) });
    }
    tellVatIncluded(person, problems);
    tellOutliers(person, problems);
  }
}

function factsOf({ entrepreneur }: PersonFigures, { month, amount, place }: MonthlyFigure) {
  return { who: entrepreneur.name, month: month.toString(), amount: amount.toString(), place };
}

/** A regular amount (three months or more) that comes once multiplied by a VAT ratio, to the cent. */
function tellVatIncluded(person: PersonFigures, problems: ProblemList): void {
  const counts = new Map<bigint, number>();
  for (const { amount } of person.figures) counts.set(amount.cents, (counts.get(amount.cents) ?? 0) + 1);
  const usual = [...counts]
    .filter(([cents, count]) => cents > 0n && count >= 3)
    .map(([cents]) => Money.ofCents(cents));
  for (const figure of person.figures) {
    if (usual.length === 0 || (counts.get(figure.amount.cents) ?? 0) > 1) continue;
    const ratio = vatRatios.find((one) => usual.some((amount) => amount.times(one).equals(figure.amount)));
    if (ratio !== undefined)
      problems.add({ code: 'vat-suspected', ratio: ratio.fraction, ...factsOf(person, figure) });
  }
}

function tellOutliers(person: PersonFigures, problems: ProblemList): void {
  const amounts = person.figures.filter(({ amount }) => !amount.isZero);
  if (amounts.length < leastHistory) return;
  const cents = amounts.map(({ amount }) => Number(amount.cents));
  const median = medianOf(cents);
  const spread = 1.4826 * medianOf(cents.map((value) => Math.abs(value - median)));
  for (const figure of amounts) {
    const distance = Math.abs(Number(figure.amount.cents) - median);
    const isFar = distance > 8 * spread && distance > 2 * Math.abs(median) && distance > leastGap;
    if (!isFar || figure.amount.isNegative) continue;
    const medianAmount = Money.ofCents(Math.round(median));
    problems.add({ code: 'outlier', median: medianAmount.toString(), ...factsOf(person, figure) });
  }
}

/** Fewer months than this are no history; a smaller gap, in cents, is not worth an accountant's look. */
const leastHistory = 6;
const leastGap = 50_000;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
