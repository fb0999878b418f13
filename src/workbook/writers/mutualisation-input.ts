import type { ContributionReport } from '../../reports/contribution-report';
import type { Rate } from '../../domain/values/rate';
import type { KeptComments } from '../kept-comments';
import type { Problem } from '../problems';
import type { Understanding } from '../understanding';

/** All that the written sheets are made of. */
export interface MutualisationInput {
  readonly report: ContributionReport;
  /** The proposal that the result stands on: what was understood, and the rate of the whole co-operative. */
  readonly proposal: {
    readonly understanding: Understanding;
    readonly settings: { readonly rate: Rate };
  };
  readonly problems: readonly Problem[];
  readonly comments: KeptComments;
}
