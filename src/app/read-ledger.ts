import { totalClasses } from '../ledger/class-totals';
import type { ClassTotals } from '../ledger/class-totals';
import { LedgerReader } from '../ledger/ledger-reader';
import type { Ledger } from '../ledger/ledger';
import type { Problem } from '../workbook/problems';
import { hasErrors } from '../workbook/problems';
import { ledgerProblems } from './ledger-problems-of';
import type { RefusedLines } from './ledger-problems-of';
import type { StepProgress } from './requests';

/** A file to read once, from wherever its bytes come: a disk, a pane, a page. */
export interface LedgerSource {
  /** Shown in problems; its date of closing is held against the entries. */
  readonly name: string;
  /** Bytes in all, for progress. */
  readonly size: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface LedgerRun {
  /** `refuse` unless the person asks to go on without lines that cannot be read. */
  readonly refusedLines: RefusedLines;
  readonly progress?: StepProgress | undefined;
}

export type LedgerResult =
  | {
      readonly status: 'done';
      readonly ledger: Ledger;
      readonly totals: ClassTotals;
      /** Warnings only. */
      readonly problems: readonly Problem[];
    }
  | {
      readonly status: 'refused';
      readonly problems: readonly Problem[];
      /** As far as it could be read; `null` when the person stopped it. */
      readonly ledger: Ledger | null;
    };

/** Reads an accounting file, checks and totals it. Errors of the source (a disk that fails) are thrown on. */
export async function readLedger(source: LedgerSource, run: LedgerRun): Promise<LedgerResult> {
  const reader = new LedgerReader(source.name);
  let done = 0;
  for await (const chunk of source.chunks) {
    if (run.progress?.isCancelled() === true) {
      return { status: 'refused', problems: [{ code: 'cancelled', place: null }], ledger: null };
    }
    reader.push(chunk);
    done += chunk.length;
    run.progress?.step('ledger', done, Math.max(done, source.size));
  }
  const ledger = reader.end();
  const totals = totalClasses(ledger);
  const problems = ledgerProblems({ ledger, totals, file: source.name }, run.refusedLines);
  return hasErrors(problems)
    ? { status: 'refused', problems, ledger }
    : { status: 'done', ledger, totals, problems };
}
