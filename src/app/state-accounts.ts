import type { Month } from '../domain/values/month';
import type { ContributionReport } from '../reports/contribution-report';
import { buildStatements, type StatementsReport } from '../reports/statements-report';
import type { Applied, WorkbookPort } from '../workbook/port';
import { hasErrors, type Problem } from '../workbook/problems';
import { PeopleIndex } from '../workbook/readers/people-index';
import { readKeptComments } from '../workbook/readers/read-kept-comments';
import { writeMutualisation } from '../workbook/writers/write-mutualisation';
import { writeStatementSheets } from '../workbook/writers/write-statement-sheets';
import { writeStatements } from '../workbook/writers/write-statements';
import type { Books } from './budget-requests';
import { checkStatements } from './check-statements';
import { computeWorkbook, type WorkbookReport } from './compute-workbook';
import { monthObstacle } from './month-obstacle';
import { progressOf } from './propose-reading';
import type { MutualisationSettings, Run, StepProgress } from './requests';
import { statementBooks } from './statement-books';

/** Whose statements, and up to which month. */
export interface AskedStatements extends MutualisationSettings {
  /** The last month shown; `null`: the last one that has figures. */
  readonly until: Month | null;
  /** Codes or names; `null`: everybody. */
  readonly only: readonly string[] | null;
  /** Without them what an import left in the workbook is taken. */
  readonly books?: Books;
}

export interface StatementRequest extends AskedStatements {
  /** All pages on the sheet of the statements, or a sheet for each person and the index alone on that one. */
  readonly layout: 'one-sheet' | 'sheet-each';
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
  { layout, ...asked }: StatementRequest,
  { destination, progress }: Run,
): Promise<StatementResult> {
  const stated = await computeStatements(port, asked, progress);
  if (stated.status === 'refused') return stated;
  const { computed, statements, problems: told } = stated;
  const { report, proposal, snapshot } = computed;
  const { problems: found } = proposal;
  if (destination === 'nowhere') return { status: 'done', statements, problems: told, applied: null };
  const comments = readKeptComments(snapshot);
  const edits = writeMutualisation({ report, proposal, problems: found, comments });
  const input = { report, statements, titles: comments.titles };
  const taken = snapshot.sheets.map(({ name }) => name);
  const sheets =
    layout === 'one-sheet' ? [writeStatements(input)] : writeStatementSheets({ ...input, taken });
  const applied = await port.apply({ sheets: [...edits.sheets, ...sheets] }, progressOf('write', progress));
  if (applied.status === 'refused') return { status: 'refused', problems: [...applied.problems, ...found] };
  const problems = [...told, ...edits.movedComments];
  return { status: 'done', statements, problems, applied: applied.value };
}

export type ComputedStatements =
  | {
      readonly status: 'done';
      readonly computed: Extract<WorkbookReport, { readonly status: 'done' }>;
      readonly statements: StatementsReport;
      /** Warnings only. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** The statements of a workbook that is read and not written: what every way to give them out begins with. */
export async function computeStatements(
  port: WorkbookPort,
  { until, only, books, ...settings }: AskedStatements,
  progress: StepProgress | undefined,
): Promise<ComputedStatements> {
  const computed = await computeWorkbook(port, settings, progress);
  if (computed.status === 'refused') return computed;
  const { report, proposal, snapshot, reading } = computed;
  const { problems: found } = proposal;
  const chosen = choose(report, only);
  // A report has months: without any figure it is refused before.
  const last = until ?? report.months.at(-1) ?? report.year.end;
  const { settings: known } = reading;
  const given = { snapshot, report, settings: known, until: last, books: books ?? null };
  const { problems: ofBooks, ...sources } = statementBooks(given);
  const obstacles = [...monthObstacle(report, until), ...chosen.problems, ...ofBooks];
  if (hasErrors(obstacles)) return { status: 'refused', problems: [...obstacles, ...found] };
  const statements = buildStatements(report, { until: last, only: chosen.ids, ...sources });
  const told = [...obstacles, ...checkStatements(statements), ...found];
  return { status: 'done', computed, statements, problems: told };
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
