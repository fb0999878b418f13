import type { Money } from '../values/money';
import type { Rate } from '../values/rate';
import type { AppropriationInputs } from './appropriation-inputs';
import type { AppropriationCheck } from './appropriation-check';

/** Every share has its rate now, and they add up to 100 %. */
export interface Shares {
  readonly legal: Rate;
  readonly fund: Rate;
  readonly labour: Rate;
  readonly interest: Rate;
}

export type ShareKey = keyof Shares;

/** In the order of the law, which settles equal remainders. */
export const shareKeys: readonly ShareKey[] = ['legal', 'fund', 'labour', 'interest'];

/** In the order of the law. None is negative, but where a loss goes. Together they are the result. */
export interface Parts {
  readonly lossesAbsorbed: Money;
  readonly legalReserve: Money;
  readonly developmentFund: Money;
  readonly labourShare: Money;
  readonly interest: Money;
  readonly carriedForward: Money;
}

export type PartKey = keyof Parts;

export const partKeys: readonly PartKey[] = [
  'lossesAbsorbed',
  'legalReserve',
  'developmentFund',
  'labourShare',
  'interest',
  'carriedForward',
];

export interface Appropriation {
  readonly inputs: AppropriationInputs;
  /** As applied; `null` when nothing was to be shared and they were not all given. */
  readonly shares: Shares | null;
  /** Before the labour share, whichever way the result came. The parts add up to it. */
  readonly result: Money;
  /** The net surplus that the shares apply to. */
  readonly base: Money;
  readonly parts: Parts;
  /** What the ceiling kept out of the legal reserve, in the development fund now. */
  readonly refusedByCeiling: Money;
  /** Gains outside the base, in the development fund. */
  readonly gainsReserved: Money;
  /** Losses that are still carried afterwards. */
  readonly lossesLeft: Money;
  readonly checks: readonly AppropriationCheck[];
}

/** What cannot be computed. */
export type AppropriationFault =
  /** More than one share is left open: what is left cannot be divided between them. */
  | { readonly code: 'shares-undetermined'; readonly missing: readonly ShareKey[] }
  /** They pass 100 %, or all are given and do not reach it. */
  | { readonly code: 'shares-do-not-add-up'; readonly total: Rate }
  /** The account 691 holds more than the base. */
  | { readonly code: 'labour-booked-too-large'; readonly booked: Money; readonly base: Money };
