import type { BudgetLine } from '../domain/budget/budget-line';
import { ciceExcess } from '../domain/budget/cice-check';
import { computeBudget, type ComputedBudget } from '../domain/budget/compute-budget';
import { outstandingOf } from '../domain/budget/grant';
import type { BudgetReport } from '../reports/budget-report';
import { buildBudgetReport } from '../reports/build-budget-report';
import type { WorkbookPort } from '../workbook/port';
import { hasErrors, type Problem } from '../workbook/problems';
import { readBudgetComments } from '../workbook/readers/read-budget-comments';
import { writeBudget } from '../workbook/writers/write-budget';
import { checkBudget } from './check-budget';
import type { BudgetResult, BudgetSettings } from './budget-requests';
import { explainVariance } from './explain-variance';
import { inputSheets } from './budget-input-sheets';
import { cancelled, progressOf, readSnapshot } from './propose-reading';
import { readBudgetInputs, type BudgetSheets } from './read-budget-inputs';
import type { Run } from './requests';

/**
 * Forecast against actual for the structure and for the whole co-operative, from the lines of the workbook, its
 * turnover and the books. With one error nothing is written; all problems come back together.
 */
export async function buildBudget(
  port: WorkbookPort,
  settings: BudgetSettings,
  { destination, progress }: Run,
): Promise<BudgetResult> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return snapshot;
  const { sheets, problems: found } = readBudgetInputs(snapshot.value, settings);
  progress?.step('understand', 1, 1);
  if (sheets === null) return { status: 'refused', problems: found };
  const { report, problems: checked } = reportBudget(sheets);
  const problems = [...checked, ...found];
  if (hasErrors(problems)) return { status: 'refused', problems };
  progress?.step('compute', 1, 1);
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled] };
  if (destination === 'nowhere') return { status: 'done', report, problems, applied: null };
  const edits = writeBudget({ report, comments: readBudgetComments(snapshot.value) });
  const all = { sheets: [...inputSheets(sheets, settings), ...edits.sheets] };
  const applied = await port.apply(all, progressOf('write', progress));
  if (applied.status === 'refused')
    return { status: 'refused', problems: [...applied.problems, ...problems] };
  const told = [...problems, ...edits.movedComments];
  return { status: 'done', report, problems: told, applied: applied.value };
}

interface ReportedBudget {
  readonly report: BudgetReport;
  readonly problems: readonly Problem[];
}

/** The report of what was read, with what there is to say of it. */
export function reportBudget(sheets: BudgetSheets): ReportedBudget {
  const { books, contribution, reading, entrepreneurs } = sheets;
  const lines = sheets.lines.map((line) => withLastYear(line, sheets));
  const computed = computeBudget({
    lines,
    balance: books?.balance ?? null,
    owners: { structure: reading.structureSections, entrepreneurs },
    contribution: contribution?.totals.contribution ?? null,
  });
  const report = buildBudgetReport(computed, {
    year: sheets.year,
    books: books === null ? null : { title: books.title, accounts: accountsOf(computed) },
    contribution: varianceOf(lines, sheets),
    grants: sheets.grants.map((grant) => ({ ...grant, outstanding: outstandingOf(grant) })),
  });
  const context = { lines: reading, hasBooks: books !== null, hasContribution: contribution !== null };
  return { report, problems: [...checkBudget(computed, context), ...otherChecks(sheets, report)] };
}

/** How many accounts of classes 6 and 7 the books have, sections apart. */
function accountsOf({ lines, unmapped }: ComputedBudget): number {
  return lines.reduce((sofar, { accounts }) => sofar + accounts.length, unmapped.length);
}

/** The year before of the contribution is computed like this one, when its turnover is there whole. */
function withLastYear(line: BudgetLine, { lastYear }: BudgetSheets): BudgetLine {
  const isWhole = lastYear !== null && lastYear.months.length === 12;
  if (line.source !== 'contribution' || line.previous !== null || !isWhole) return line;
  return { ...line, previous: lastYear.totals.contribution };
}

function varianceOf(
  lines: readonly BudgetLine[],
  { contribution, forecast, lastYear }: BudgetSheets,
): BudgetReport['contribution'] {
  const line = lines.find(({ source }) => source === 'contribution');
  if (line === undefined || contribution === null) return null;
  return explainVariance(contribution, { line, forecast, lastYear });
}

function otherChecks({ books, year, reading }: BudgetSheets, report: BudgetReport): readonly Problem[] {
  const explained = report.contribution?.fromForecast ?? null;
  const isOther = books !== null && books.year !== null && books.year !== year;
  return [
    ...(isOther ? [{ code: 'books-of-other-year', books: books.year, year, place: null } as const] : []),
    ...ciceProblems(books, year),
    ...(explained?.kind === 'people' && !explained.notBrokenDown.isZero
      ? [forecastDiffers(explained.effects.before.toString(), report, reading)]
      : []),
  ];
}

function ciceProblems(books: BudgetSheets['books'], year: number): readonly Problem[] {
  const excess = books === null ? null : ciceExcess(books.balance, year);
  if (excess === null) return [];
  const { cice, pay, rate } = excess;
  return [
    { code: 'cice-too-large', cice: cice.toString(), pay: pay.toString(), rate: rate.fraction, place: null },
  ];
}

function forecastDiffers(
  people: string,
  { contribution }: BudgetReport,
  { placeOf }: BudgetSheets['reading'],
): Problem {
  const place = [...placeOf].find(([line]) => line.source === 'contribution')?.[1] ?? null;
  return { code: 'forecast-differs', people, line: contribution?.forecast.toString() ?? '0.00', place };
}
