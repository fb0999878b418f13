import { computeContributions } from '../domain/contribution/compute-contributions';
import { buildContributionReport } from '../reports/build-contribution-report';
import type { ContributionReport } from '../reports/contribution-report';
import { hasErrors, type Problem } from '../workbook/problems';
import type { WorkbookReading } from '../workbook/readers/read-workbook';

/** The report of a reading, or every problem that stands in its way. */
export type Computed = { readonly report: ContributionReport } | { readonly problems: readonly Problem[] };

/** Contributions of what was read; nothing is computed over an error. */
export function computeReport({ inputs, problems }: WorkbookReading): Computed {
  if (hasErrors(problems) || inputs === null) return { problems };
  const computed = computeContributions(inputs);
  if (computed.missing.length > 0) return { problems: [...missingRates(computed.missing), ...problems] };
  return { report: buildContributionReport(inputs, computed) };
}

type Missing = ReturnType<typeof computeContributions>['missing'];

function missingRates(missing: Missing): readonly Problem[] {
  return missing.map(({ entrepreneur, month }) => ({
    code: 'rate-missing',
    who: entrepreneur.name,
    month: month.toString(),
    place: null,
  }));
}
