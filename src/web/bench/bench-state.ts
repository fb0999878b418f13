import type { AppropriationReport } from '../../reports/appropriation-report';
import type { BudgetReport } from '../../reports/budget-report';
import type { ContributionReport } from '../../reports/contribution-report';
import type { Problem } from '../../workbook/problems';
import type { BooksAnswer, BooksFile, Contents } from '../work/desk';

/** What lies on the page: nothing, or one workbook, and what is shown of it. */
export interface BenchState {
  readonly stage: BenchStage;
  readonly shown: Shown;
  /** A file that waits for the person to say that an unsaved result may go. */
  readonly offered: File | null;
  /** The accounts of the year, which outlast the workbook that they are held against. */
  readonly books: BooksStage;
}

export type BooksStage =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string; readonly part: number }
  | { readonly kind: 'read'; readonly read: Extract<BooksAnswer, { readonly status: 'done' }> }
  | {
      readonly kind: 'refused';
      readonly file: BooksFile;
      readonly problems: readonly Problem[];
    };

export type BenchStage =
  | { readonly kind: 'empty' }
  | { readonly kind: 'opening'; readonly name: string }
  /** The file could not be opened; the page is as it was before any. */
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  /** A bug of ours while it was opened: what was thrown, to be passed on. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'open'; readonly workbook: OpenWorkbook };

export interface OpenWorkbook {
  /** Another for each opening and each return to the start: the pane begins anew with it. */
  readonly id: number;
  readonly name: string;
  readonly dropped: Contents;
  readonly current: Contents;
  /** Counts what was written: 0 is the workbook as dropped. */
  readonly revision: number;
  readonly savedRevision: number;
  readonly results: Results;
}

/** What was computed last, to be shown as plots. */
export interface Results {
  readonly contributions: ContributionReport | null;
  readonly appropriation: AppropriationReport | null;
  readonly budget: BudgetReport | null;
}

export const noResults: Results = { contributions: null, appropriation: null, budget: null };

/** What the preview shows: a sheet with a selected cell, the plots, or the books. */
export interface Shown {
  readonly view: 'sheet' | 'plots' | 'books';
  readonly sheet: string | null;
  readonly cell: ShownPlace;
  /** Another after each jump: the same cell may be jumped to twice. */
  readonly jump: number;
}

export interface ShownPlace {
  readonly row: number;
  readonly column: number;
}

export const emptyBench: BenchState = {
  stage: { kind: 'empty' },
  shown: { view: 'sheet', sheet: null, cell: { row: 0, column: 0 }, jump: 0 },
  offered: null,
  books: { kind: 'none' },
};

/** Whether a result would be lost with the page. */
export function hasUnsaved({ stage }: BenchState): boolean {
  return stage.kind === 'open' && stage.workbook.revision !== stage.workbook.savedRevision;
}
