import { computeContributions } from '../domain/contribution/compute-contributions';
import { buildContributionReport } from '../reports/build-contribution-report';
import type { ContributionReport } from '../reports/contribution-report';
import type { WorkbookPort } from '../workbook/port';
import { hasErrors, type Problem } from '../workbook/problems';
import { readKeptComments } from '../workbook/readers/read-kept-comments';
import { readWorkbook, type WorkbookReading } from '../workbook/readers/read-workbook';
import { writeMutualisation } from '../workbook/writers/write-mutualisation';
import { missingRates } from './missing-rates';
import { cancelled, progressOf, asProposal, readSnapshot } from './propose-reading';
import type { MutualisationResult, MutualisationSettings, Run } from './requests';

/**
 * Turnover sheets in, contributions out. With one error among the problems nothing is computed and nothing is
 * written; all problems come back together.
 */
export async function computeMutualisation(
  port: WorkbookPort,
  settings: MutualisationSettings,
  { destination, progress }: Run,
): Promise<MutualisationResult> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return { ...snapshot, proposal: null };
  const reading = readWorkbook(snapshot.value, settings);
  progress?.step('understand', 1, 1);
  const refuse = (problems: readonly Problem[]): MutualisationResult => ({
    status: 'refused',
    problems,
    proposal: asProposal(reading),
  });
  const computed = computeReport(reading);
  if ('problems' in computed) return refuse(computed.problems);
  progress?.step('compute', 1, 1);
  if (progress?.isCancelled() === true) return refuse([cancelled]);
  const { report } = computed;
  const { problems: found } = reading;
  const proposal = asProposal(reading);
  if (destination === 'nowhere') return { status: 'done', report, proposal, problems: found, applied: null };
  const comments = readKeptComments(snapshot.value);
  const edits = writeMutualisation({ report, proposal, problems: found, comments });
  const applied = await port.apply(edits, progressOf('write', progress));
  if (applied.status === 'refused') return refuse([...applied.problems, ...found]);
  const problems = [...found, ...edits.movedComments];
  return { status: 'done', report, proposal, problems, applied: applied.value };
}

/** The report of a reading, or every problem that stands in its way. */
export type Computed = { readonly report: ContributionReport } | { readonly problems: readonly Problem[] };

/** Contributions of what was read; nothing is computed over an error. */
export function computeReport({ inputs, problems }: WorkbookReading): Computed {
  if (hasErrors(problems) || inputs === null) return { problems };
  const computed = computeContributions(inputs);
  if (computed.missing.length > 0) return { problems: [...missingRates(computed.missing), ...problems] };
  return { report: buildContributionReport(inputs, computed) };
}
