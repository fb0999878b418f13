import type { Applied, Outcome, Progress, WorkbookEdits } from '../../port';
import { planEdits } from '../plan-edits';
import type { SheetPlan } from '../plan-edits';
import { supportsExcelApi } from './host-facts';
import { problemOfHost, refusedFor } from './host-problems';
import { lookBeforeWriting } from './look-before-writing';
import { recoverWrite } from './recover-write';
import { runScript } from './write-script';
import { writeSteps } from './write-steps';
import type { SheetWriting, WritingLook } from './writing-look';

/** Two round trips: one look, one write. Everything is written or nothing. */
export async function applyEdits(edits: WorkbookEdits, progress?: Progress): Promise<Outcome<Applied>> {
  if (edits.sheets.length === 0) return { status: 'done', value: { sheets: [] } };
  const look = await lookBeforeWriting(new Excel.RequestContext(), edits);
  const planned = planEdits(edits, look.state);
  if (planned.status === 'refused') return planned;
  const applied: Applied = {
    sheets: planned.value.map(({ edit, title }) => ({ key: edit.key, title })),
  };
  const written = await write(writingsOf(planned.value, look), progress);
  return written.status === 'done' ? { status: 'done', value: applied } : written;
}

function writingsOf(plans: readonly SheetPlan[], look: WritingLook): readonly SheetWriting[] {
  return plans.flatMap((plan): SheetWriting[] => {
    if (plan.action === 'keep') return [];
    const { key } = plan.edit;
    const before = plan.action === 'replace' ? (look.owned.get(key) ?? null) : null;
    return [{ plan, before, dateSystem: look.dateSystem, hasMark: look.marks.includes(key) }];
  });
}

/** Someone who starts to type between look and write is waited for; one undo takes the whole write back. */
function runOptions(): Excel.RunOptions {
  return supportsExcelApi('1.20')
    ? { delayForCellEdit: true, mergeUndoGroup: true }
    : { delayForCellEdit: true };
}

async function write(writings: readonly SheetWriting[], progress?: Progress): Promise<Outcome<null>> {
  try {
    return await Excel.run(runOptions(), (context) => runScript(context, writeSteps(writings), progress));
  } catch (thrown) {
    const problem = problemOfHost(thrown);
    if (problem === null) throw thrown;
    // Excel refuses a request in edit mode as a whole: nothing was written.
    if (problem.code === 'cell-being-edited') return refusedFor(problem);
    const recovery = await tryToRecover(writings);
    if (recovery === 'finished') return { status: 'done', value: null };
    if (recovery === 'restored') return refusedFor(problem);
    const sheets = writings.map(({ plan }) => plan.title);
    return refusedFor(problem, { code: 'restore-failed', place: null, sheets });
  }
}

async function tryToRecover(writings: readonly SheetWriting[]): Promise<'restored' | 'finished' | 'failed'> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => recoverWrite(context, writings));
  } catch (thrown) {
    if (problemOfHost(thrown) === null) throw thrown;
    return 'failed';
  }
}
