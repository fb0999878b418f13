import type { Entrepreneur } from '../people/entrepreneur';
import { Day } from '../values/day';
import type { Month } from '../values/month';
import type { Scheme, Scope } from './scheme';

/** What a scheme is looked for. */
export interface Occasion {
  readonly entrepreneur: Entrepreneur;
  readonly month: Month;
  /** The category of the sale; `null` for sales without one. */
  readonly category: string | null;
}

/**
 * The scheme that applies to a person in a month: the most specific one in force (entrepreneur, then category of
 * sale, then status, then the whole co-operative). A scheme is in force in every month that it touches, and the one that starts last
 * wins: a rate from 15 March is the rate of March. An own rate that is dated comes before one that is not. Of two
 * that are equal in all this the later in the list wins: what is said in particular stands after what is usual.
 *
 * `null` when none is in force.
 */
export function schemeInForce(schemes: readonly Scheme[], occasion: Occasion): Scheme | null {
  let best: Scheme | null = null;
  for (const scheme of schemes) {
    if (!concerns(scheme.scope, occasion) || !touches(scheme, occasion.month)) continue;
    if (best === null || comesBefore(scheme, best)) best = scheme;
  }
  return best;
}

const specificity: Readonly<Record<Scope['kind'], number>> = {
  entrepreneur: 3,
  category: 2,
  status: 1,
  cooperative: 0,
};

function concerns(scope: Scope, { entrepreneur, category }: Occasion): boolean {
  switch (scope.kind) {
    case 'entrepreneur':
      return scope.entrepreneurId === entrepreneur.id;
    case 'category':
      return scope.category === category;
    case 'status':
      return scope.status === entrepreneur.status;
    case 'cooperative':
      return true;
  }
}

function touches(scheme: Scheme, month: Month): boolean {
  const startsInTime = scheme.validFrom === null || scheme.validFrom.compare(Day.lastOf(month)) <= 0;
  const lastsUntil = scheme.validTo === null || scheme.validTo.compare(Day.firstOf(month)) >= 0;
  return startsInTime && lastsUntil;
}

function comesBefore(scheme: Scheme, best: Scheme): boolean {
  const gap = specificity[scheme.scope.kind] - specificity[best.scope.kind];
  if (gap !== 0) return gap > 0;
  return startOf(scheme) >= startOf(best);
}

function startOf(scheme: Scheme): number {
  if (scheme.validFrom !== null) return scheme.validFrom.key;
  return scheme.validTo === null ? -1 : 0;
}
