import { computeContributions } from '../domain/contribution/compute-contributions';
import { buildContributionReport } from '../reports/build-contribution-report';
import { hasErrors, type Problem } from '../workbook/problems';
import type { WorkbookReading } from '../workbook/readers/read-workbook';
import { missingRates } from './missing-rates';
import { closeReport, inputsWithClosed, type ClosedReport } from './close-report';

/** The report of a reading, or every problem that stands in its way. */
export type Computed = ClosedReport | { readonly problems: readonly Problem[] };

/** Contributions of what was read, closed months as they were closed; nothing is computed over an error. */
export function computeReport({ inputs: read, problems, closed }: WorkbookReading): Computed {
  if (hasErrors(problems) || read === null) return { problems };
  const inputs = inputsWithClosed(read, closed);
  const computed = computeContributions(inputs);
  if (computed.missing.length > 0) return { problems: [...missingRates(computed.missing), ...problems] };
  return closeReport(buildContributionReport(inputs, computed), inputs, closed);
}
