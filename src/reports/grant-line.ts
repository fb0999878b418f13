import type { Grant } from '../domain/budget/grant';
import type { Money } from '../domain/values/money';

/** A grant with what is still to come of it. */
export interface GrantLine extends Grant {
  readonly outstanding: Money;
}
