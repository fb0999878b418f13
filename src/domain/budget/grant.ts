import { Money } from '../values/money';

/** A grant on its way: asked, notified, agreed, received. `null` where nothing was typed. */
export interface Grant {
  readonly funder: string;
  /** Key of the budget line that it belongs to; empty when none was given. */
  readonly key: string;
  readonly asked: Money | null;
  readonly notified: Money | null;
  readonly agreed: Money | null;
  readonly received: Money | null;
}

/** Still to come: the furthest step that has an amount, less what was received; never below zero. */
export function outstandingOf({ asked, notified, agreed, received }: Grant): Money {
  const due = (agreed ?? notified ?? asked ?? Money.zero).minus(received ?? Money.zero);
  return due.isNegative ? Money.zero : due;
}
