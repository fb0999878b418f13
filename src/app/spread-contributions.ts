import { buildContributionSpread, type ContributionSpread } from '../reports/build-contribution-spread';
import type { ContributionReport } from '../reports/contribution-report';

/** Who carries the contributions, for a door that shows it. */
export function spreadContributions(report: ContributionReport): ContributionSpread {
  return buildContributionSpread(report);
}
