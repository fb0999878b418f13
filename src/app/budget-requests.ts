import type { SectionMonths } from '../domain/budget/section-months';
import type { TrialBalance } from '../domain/budget/trial-balance';
import type { BudgetReport } from '../reports/budget-report';
import type { Applied } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import type { MutualisationSettings } from './requests';

/** The accounts of the year, from a file that a door has read. */
export interface Books {
  /** Name of the file, to be shown. */
  readonly title: string;
  readonly balance: TrialBalance;
  /** The year in which they close, when the file tells it. */
  readonly year: number | null;
  /** What each section holds by month, when the file has entries with sections. */
  readonly sectionMonths?: readonly SectionMonths[];
}

/** What a door may say of a budget; the settings of the contribution are those of the mutualisation. */
export interface BudgetSettings extends MutualisationSettings {
  /** Without them the balance that an earlier import left in the workbook is taken. */
  readonly books?: Books;
}

export type BudgetResult =
  | {
      readonly status: 'done';
      readonly report: BudgetReport;
      /** Warnings only. */
      readonly problems: readonly Problem[];
      /** `null` when nothing was to be written. */
      readonly applied: Applied | null;
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };
