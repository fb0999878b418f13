import { Money } from '../domain/values/money';
import type { Month } from '../domain/values/month';
import type { ContributionLine } from './contribution-report';

/** A part of a person's month: its own figures, or what one closed month adds to it. */
export interface LinePart {
  /** The month that the figures are about; that of the line for its own. */
  readonly origin: Month;
  readonly turnover: Money;
  readonly base: Money;
  readonly contribution: Money;
}

/** The own figures of a line, then its regularisations; together they are the line. */
export function partsOf(line: ContributionLine): readonly [LinePart, ...LinePart[]] {
  const added = line.regularisations ?? [];
  const less = (whole: Money, of: keyof Omit<LinePart, 'origin'>): Money =>
    whole.minus(Money.sum(added.map((part) => part[of])));
  const own = {
    origin: line.month,
    turnover: less(line.turnover, 'turnover'),
    base: less(line.base, 'base'),
    contribution: less(line.contribution, 'contribution'),
  };
  return [own, ...added];
}
