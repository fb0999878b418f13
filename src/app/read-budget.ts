import type { WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { ProblemList } from '../workbook/readers/problem-list';
import { readBudgetLines, type BudgetLinesReading } from '../workbook/readers/read-budget-lines';
import { readWorkbook } from '../workbook/readers/read-workbook';
import type { Books } from './budget-requests';
import { readSnapshot } from './propose-reading';
import { balanceOfWorkbook, codesOf } from './read-budget-inputs';
import type { MutualisationSettings, StepProgress } from './requests';

/** What a workbook already holds for a budget. */
export interface KnownBudget {
  /** `null` while nothing tells it. */
  readonly year: number | null;
  /** The sheet `Postes`, or the usual lines. */
  readonly reading: BudgetLinesReading;
  /** What an earlier import left, or a balance that the person keeps on a sheet; `null` without either. */
  readonly books: Books | null;
  /** Codes of the entrepreneurs: they tell whose a section is. */
  readonly entrepreneurs: ReadonlySet<string>;
}

export type KnownBudgetResult =
  | {
      readonly status: 'done';
      readonly budget: KnownBudget;
      /** Of the lines and of the balance; those of the turnover are told where it is computed. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** Looks at what there is to build a budget from. Nothing is computed and nothing is written. */
export async function readBudget(
  port: WorkbookPort,
  settings: MutualisationSettings,
  progress?: StepProgress,
): Promise<KnownBudgetResult> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return snapshot;
  const turnover = readWorkbook(snapshot.value, settings);
  const found = new ProblemList();
  const { decimal } = turnover.settings;
  const reading = readBudgetLines(snapshot.value, decimal, found);
  const kept = balanceOfWorkbook(snapshot.value, decimal, found);
  const books = kept?.books ?? null;
  progress?.step('understand', 1, 1);
  const year = settings.year ?? turnover.settings.year ?? null;
  const budget = { year, reading, books, entrepreneurs: codesOf(turnover.people) };
  return { status: 'done', budget, problems: [...found.all, ...(kept?.problems ?? [])] };
}
