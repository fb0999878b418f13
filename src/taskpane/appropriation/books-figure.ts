import type { Money } from '../../domain/values/money';

/** An amount that imported accounts give for something that is typed here. */
export interface BooksFigure {
  readonly field: 'result' | 'priorLosses' | 'legalReserve' | 'highestCapital';
  readonly amount: Money;
  /** Where it stands in the books, `119` for prior losses. */
  readonly account: string;
}
