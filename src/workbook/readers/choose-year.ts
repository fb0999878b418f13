import { FinancialYear } from '../../domain/values/financial-year';
import type { Month } from '../../domain/values/month';
import type { FoundTable } from './found-table';
import { closingYearOf } from './table-period';
import type { ProblemList } from './problem-list';

/**
 * The month in which financial years start, when nobody says it: that of a matrix whose twelve months follow each
 * other from another month than January. Otherwise January.
 */
export function inferFirstMonth(tables: readonly FoundTable[]): number {
  for (const table of tables) {
    if (table.kind !== 'matrix') continue;
    const months = [...new Set(table.columns.flatMap(({ month }) => (month === null ? [] : [month.month])))];
    const [first] = months;
    if (months.length !== 12 || first === undefined || first === 1) continue;
    const follows = months.every((month, position) => month === ((first - 1 + position) % 12) + 1);
    if (follows) return first;
  }
  return 1;
}

export interface YearChoice {
  /** Said by the person or the parameters; `null` when nobody says. */
  readonly asked: number | null;
  readonly firstMonth: number;
  /** Assumed when it is only the usual January. */
  readonly firstMonthIs: FirstMonthSource;
}

export type FirstMonthSource = 'known' | 'assumed';

/** The financial year to compute, from what is asked and from the months that have figures. */
export function chooseYear(
  months: readonly Month[],
  choice: YearChoice,
  problems: ProblemList,
): FinancialYear | null {
  const across = choice.firstMonthIs === 'assumed' ? yearAcrossNewYear(months) : null;
  if (across !== null && (choice.asked === null || choice.asked === across.year)) return across;
  if (choice.asked !== null) return FinancialYear.closingIn(choice.asked, choice.firstMonth);
  const years = [...new Set(months.map((month) => closingYearOf(month, choice.firstMonth)))].sort(
    (a, b) => a - b,
  );
  const [only] = years;
  if (only !== undefined && years.length === 1) return FinancialYear.closingIn(only, choice.firstMonth);
  if (only !== undefined) problems.add({ code: 'year-ambiguous', years: years.map(String), place: null });
  return null;
}

/** Figures for exactly twelve months that follow each other across New Year are a financial year of their own. */
function yearAcrossNewYear(months: readonly Month[]): FinancialYear | null {
  const sorted = [...new Map(months.map((month) => [month.index, month])).values()].sort((a, b) =>
    a.compare(b),
  );
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined || sorted.length !== 12) return null;
  return last.index - first.index === 11 && first.number !== 1 ? FinancialYear.startingIn(first) : null;
}
