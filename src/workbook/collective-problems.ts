import type { At } from './place';

/** Why the shares of a collective activity cannot be told. */
export type CollectiveError =
  /** « À répartir en », without a month that can be read. */
  | ({ readonly code: 'collective-month-unreadable'; readonly activity: string; readonly text: string } & At)
  /** No member, or no share above zero, or one that cannot be read. */
  | ({ readonly code: 'collective-key-missing'; readonly activity: string } & At)
  | ({ readonly code: 'collective-share-unreadable'; readonly who: string; readonly text: string } & At);

/** Shares that look like percentages and are not 100 % together; they are shared in proportion all the same. */
export type CollectiveWarning = {
  readonly code: 'collective-key-not-whole';
  readonly activity: string;
  readonly total: string;
} & At;
