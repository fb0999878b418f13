import type { Money } from '../values/money';
import type { Rate } from '../values/rate';

/** What the general assembly decides on. Losses, gains, capital and reserve are amounts ≥ 0. */
export interface AppropriationInputs {
  /** Of the financial year; before the labour share, unless {@link labourBooked} says otherwise. */
  readonly result: Money;
  /** Losses of earlier years that are still carried (account 119). */
  readonly priorLosses: Money;
  /**
   * Gains of art. 32 that no employee and no share may touch (sale of holdings, buildings, businesses):
   * outside the base, they go to the development fund.
   */
  readonly excludedGains: Money;
  readonly statutes: Statutes;
  /** `null` when it is not known: then the ceiling of the legal reserve is neither applied nor checked. */
  readonly reserve: ReserveStanding | null;
  readonly ceiling: Ceiling;
  readonly unit: Unit;
  readonly policy: Policy;
  readonly lossTo: LossDestination;
  /**
   * The labour share that the accounts hold already in account 691: `result` is then what is left after
   * it. `null` for a result before the labour share. The two are never mixed.
   */
  readonly labourBooked: Money | null;
  /** The calendar year in which the financial year closes, which tells the law; `null` for today's. */
  readonly year: number | null;
}

/** Shares of the base. One that is `null` takes what the others leave. */
export interface Statutes {
  readonly legal: Rate | null;
  readonly fund: Rate | null;
  readonly labour: Rate | null;
  readonly interest: Rate | null;
}

export interface ReserveStanding {
  /** The highest amount that the capital ever reached. */
  readonly highestCapital: Money;
  /** The legal reserve before this appropriation. */
  readonly legalReserve: Money;
}

/** `within-year`: what passes the ceiling goes to the development fund at once. `none`: the whole share is booked. */
export type Ceiling = 'within-year' | 'none';
export type Unit = 'euro' | 'cent';
/** `report`: largest remainder. `strict`: the labour share is never under the legal minimum, were it by a cent. */
export type Policy = 'report' | 'strict';
/** A loss is carried (account 119), or charged to the statutory reserve. */
export type LossDestination = 'carried' | 'reserves';
