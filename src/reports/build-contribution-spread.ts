import { Money } from '../domain/values/money';
import type { ContributionReport, EntrepreneurContribution } from './contribution-report';

/** Who carries the contributions of a year, the largest first. */
export interface ContributionSpread {
  readonly ranks: readonly ContributionRank[];
  /** With how many of the largest contributions half of the whole is reached; 0 when there is nothing to share. */
  readonly half: number;
}

export interface ContributionRank {
  readonly of: EntrepreneurContribution;
  /** This contribution and all that are larger. */
  readonly cumulated: Money;
}

/** The same amounts as the report, in another order: those of equal contribution keep theirs. */
export function buildContributionSpread(report: ContributionReport): ContributionSpread {
  const sorted = [...report.entrepreneurs].sort((a, b) => b.contribution.compare(a.contribution));
  const ranks: ContributionRank[] = [];
  let cumulated = Money.zero;
  for (const of of sorted) {
    cumulated = cumulated.plus(of.contribution);
    ranks.push({ of, cumulated });
  }
  const { contribution: whole } = report.totals;
  const reached = ranks.findIndex((rank) => rank.cumulated.plus(rank.cumulated).compare(whole) >= 0);
  return { ranks, half: whole.compare(Money.zero) <= 0 ? 0 : reached + 1 };
}
