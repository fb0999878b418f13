import type { WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { readKeptComments } from '../workbook/readers/read-kept-comments';
import { writeMutualisation } from '../workbook/writers/write-mutualisation';
import { computeWorkbook } from './compute-workbook';
import { progressOf } from './propose-reading';
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
  const computed = await computeWorkbook(port, settings, progress);
  if (computed.status === 'refused') return computed;
  const { report, proposal, snapshot } = computed;
  const { problems: found } = proposal;
  const refuse = (problems: readonly Problem[]): MutualisationResult => ({
    status: 'refused',
    problems,
    proposal,
  });
  if (destination === 'nowhere') return { status: 'done', report, proposal, problems: found, applied: null };
  const comments = readKeptComments(snapshot);
  const edits = writeMutualisation({ report, proposal, problems: found, comments });
  const applied = await port.apply(edits, progressOf('write', progress));
  if (applied.status === 'refused') return refuse([...applied.problems, ...found]);
  const problems = [...found, ...edits.movedComments];
  return { status: 'done', report, proposal, problems, applied: applied.value };
}
