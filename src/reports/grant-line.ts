import type { Money } from '../domain/values/money';

/** A grant on its way: asked, notified, agreed, received. `null` where nothing was typed. */
export interface GrantLine {
  readonly funder: string;
  /** Key of the budget line that it belongs to; empty when none was given. */
  readonly key: string;
  readonly asked: Money | null;
  readonly notified: Money | null;
  readonly agreed: Money | null;
  readonly received: Money | null;
  /** Agreed (or what is known before it) less received: still to come. */
  readonly outstanding: Money;
}
