import { sectionAccounts } from '../domain/budget/section-account';
import type { EntryAccounts } from '../domain/journal/entry-accounts';
import type { Month } from '../domain/values/month';
import type { ContributionReport } from '../reports/contribution-report';
import { buildStatements, type SectionBooks, type StatementsReport } from '../reports/statements-report';
import type { Applied, WorkbookPort, WorkbookSnapshot } from '../workbook/port';
import { hasErrors, type Problem } from '../workbook/problems';
import { PeopleIndex } from '../workbook/readers/people-index';
import { ProblemList } from '../workbook/readers/problem-list';
import { readKeptComments } from '../workbook/readers/read-kept-comments';
import { writeMutualisation } from '../workbook/writers/write-mutualisation';
import { writeStatements } from '../workbook/writers/write-statements';
import { computeWorkbook } from './compute-workbook';
import { monthObstacle } from './month-obstacle';
import { progressOf } from './propose-reading';
import { balanceOfWorkbook } from './read-budget-inputs';
import type { MutualisationSettings, Run } from './requests';

export interface StatementRequest extends MutualisationSettings {
  /** The last month shown; `null`: the last one that has figures. */
  readonly until: Month | null;
  /** Codes or names; `null`: everybody. */
  readonly only: readonly string[] | null;
}

export type StatementResult =
  | {
      readonly status: 'done';
      readonly statements: StatementsReport;
      /** Warnings only. */
      readonly problems: readonly Problem[];
      readonly applied: Applied | null;
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/**
 * Statements of account, written together with the sheets of the contributions: what a person is shown can then be
 * held against `Mutualisation` by live formulas.
 */
export async function stateAccounts(
  port: WorkbookPort,
  { until, only, ...settings }: StatementRequest,
  { destination, progress }: Run,
): Promise<StatementResult> {
  const computed = await computeWorkbook(port, settings, progress);
  if (computed.status === 'refused') return computed;
  const { report, proposal, snapshot, reading } = computed;
  const { problems: found } = proposal;
  const chosen = choose(report, only);
  const obstacles = [...monthObstacle(report, until), ...chosen.problems];
  const last = until ?? report.months.at(-1);
  if (obstacles.length > 0 || last === undefined)
    return { status: 'refused', problems: [...obstacles, ...found] };
  const statements = buildStatements(report, {
    until: last,
    only: chosen.ids,
    ...sectionBooks(snapshot, reading.settings.accounts),
  });
  if (destination === 'nowhere') return { status: 'done', statements, problems: found, applied: null };
  const comments = readKeptComments(snapshot);
  const edits = writeMutualisation({ report, proposal, problems: found, comments });
  const sheet = writeStatements({ report, statements, titles: comments.titles });
  const applied = await port.apply({ sheets: [...edits.sheets, sheet] }, progressOf('write', progress));
  if (applied.status === 'refused') return { status: 'refused', problems: [...applied.problems, ...found] };
  const problems = [...found, ...edits.movedComments];
  return { status: 'done', statements, problems, applied: applied.value };
}

/** What the books of the workbook say of every section; nothing when they cannot be read, which the budget tells. */
function sectionBooks(
  snapshot: WorkbookSnapshot,
  { contribution }: EntryAccounts,
): { readonly books?: SectionBooks } {
  const problems = new ProblemList();
  const kept = balanceOfWorkbook(snapshot, problems);
  if (kept === null || hasErrors([...kept.problems, ...problems.all])) return {};
  const { title, balance } = kept.books;
  const accounts = sectionAccounts(balance, contribution);
  return accounts.size === 0 ? {} : { books: { title, accounts } };
}

interface Chosen {
  readonly ids: ReadonlySet<string> | null;
  readonly problems: readonly Problem[];
}

function choose({ entrepreneurs }: ContributionReport, only: readonly string[] | null): Chosen {
  if (only === null) return { ids: null, problems: [] };
  const index = new PeopleIndex(entrepreneurs.map(({ entrepreneur }) => entrepreneur));
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for (const text of only) {
    const byCode = index.match({ code: text, name: '' });
    const match = byCode.kind === 'known' ? byCode : index.match({ code: '', name: text });
    if (match.kind === 'known') ids.add(match.entrepreneur.id);
    else problems.push({ code: 'statement-for-unknown', text, candidates: match.candidates, place: null });
  }
  return { ids, problems };
}
