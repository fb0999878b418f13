import type { WorkbookAppropriation } from '../../app/appropriate-workbook';
import type { AppropriationSettings } from '../../app/appropriation-settings';
import type { Books, BudgetResult, BudgetSettings } from '../../app/budget-requests';
import type { EntryRequest, EntryResult } from '../../app/book-contributions';
import type { CloseRequest, ClosingResult } from '../../app/close-months';
import type { KnownMonthsResult } from '../../app/read-months';
import type { StatementRequest, StatementResult } from '../../app/state-accounts';
import type { Month } from '../../domain/values/month';
import type { BooksFigure } from '../../domain/appropriation/books-figures';
import type { KnownBudgetResult } from '../../app/read-budget';
import type { WhatIfRequest, WhatIfResult } from '../../app/what-if';
import type { WrittenBalanceResult } from '../../app/write-balance';
import type { AppropriationSheetResult } from '../../app/read-appropriation-sheet';
import type { LedgerRun } from '../../app/read-ledger';
import type {
  MutualisationResult,
  MutualisationSettings,
  ParametersResult,
  ProposalResult,
  StepProgress,
} from '../../app/requests';
import type { ChartPreview } from '../../app/preview-charts';
import type { LedgerFigures } from '../../app/shown-ledger';
import type { Outcome, SheetEdit, SheetKey, SheetOutline } from '../../workbook/port';
import type { StyleName } from '../../workbook/style-name';
import type { Problem } from '../../workbook/problems';

/** What the worker can be asked, what is given with it and what comes back: the same names on both sides. */
export interface Tasks {
  readonly open: { readonly given: GivenFile; readonly answer: Outcome<Contents> };
  readonly propose: { readonly given: MutualisationSettings; readonly answer: ProposalResult };
  readonly compute: {
    readonly given: MutualisationSettings;
    readonly answer: WithContents<MutualisationResult>;
  };
  readonly createParameters: {
    readonly given: MutualisationSettings;
    readonly answer: WithContents<ParametersResult>;
  };
  readonly readMonths: { readonly given: MutualisationSettings; readonly answer: KnownMonthsResult };
  readonly prepareEntries: { readonly given: EntryRequest; readonly answer: EntryResult };
  readonly writeEntries: { readonly given: EntryRequest; readonly answer: WithContents<EntryResult> };
  readonly writeStatements: {
    readonly given: StatementRequest;
    readonly answer: WithContents<StatementResult>;
  };
  readonly closeMonths: {
    /** A function does not travel: the worker has the words of the rules itself. */
    readonly given: Omit<CloseRequest, 'wordRule'>;
    readonly answer: WithContents<ClosingResult>;
  };
  readonly reopenMonths: { readonly given: Month; readonly answer: WithContents<ClosingResult> };
  readonly readAppropriation: { readonly given: null; readonly answer: AppropriationSheetResult };
  readonly writeAppropriation: {
    readonly given: AppropriationSettings;
    readonly answer: WithContents<WorkbookAppropriation>;
  };
  readonly readBooks: { readonly given: BooksFile; readonly answer: BooksAnswer };
  readonly readBudget: { readonly given: MutualisationSettings; readonly answer: KnownBudgetResult };
  readonly writeBalance: { readonly given: Books; readonly answer: WithContents<WrittenBalanceResult> };
  readonly readOwnBooks: { readonly given: null; readonly answer: Outcome<readonly BooksFigure[]> };
  readonly simulate: { readonly given: WhatIfRequest; readonly answer: WhatIfResult };
  readonly writeSimulation: { readonly given: WhatIfRequest; readonly answer: WithContents<WhatIfResult> };
  readonly buildBudget: { readonly given: BudgetSettings; readonly answer: WithContents<BudgetResult> };
  readonly rows: { readonly given: RowWindow; readonly answer: RowsAnswer };
}

export type DeskTask = keyof Tasks;
export type GivenTo<Task extends DeskTask> = Tasks[Task]['given'];
export type AnswerOf<Task extends DeskTask> = Tasks[Task]['answer'];

export type Desk = {
  readonly [Task in DeskTask]: (given: GivenTo<Task>, progress: StepProgress) => Promise<AnswerOf<Task>>;
};

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Sheets that were written into it before this worker was there, by title. */
  readonly written: Contents['written'];
}

/** The workbook as it is now: what a copy would hold, and what there is to look at. */
export interface Contents {
  readonly bytes: Uint8Array;
  readonly sheets: readonly SheetSummary[];
  readonly charts: readonly ChartPreview[];
  readonly written: ReadonlyMap<string, SheetEdit>;
}

export interface SheetSummary {
  readonly name: string;
  readonly visibility: SheetOutline['visibility'];
  /** `null` for a sheet of the person. */
  readonly owned: SheetKey | null;
}

/** An accounting file: a FEC, or a trial balance as text. */
export interface BooksFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly refusedLines: LedgerRun['refusedLines'];
}

export type BooksAnswer =
  | {
      readonly status: 'done';
      readonly books: Books;
      readonly figures: LedgerFigures;
      /** Warnings only. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** A result, and the workbook after it; `null` when nothing was written. */
export interface WithContents<Result> {
  readonly result: Result;
  readonly contents: Contents | null;
}

export interface RowWindow {
  readonly sheet: string;
  readonly first: number;
  readonly count: number;
}

export type RowsAnswer =
  | { readonly status: 'done'; readonly rows: readonly ShownRow[]; readonly size: SheetSize }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  /** In characters, one per column. */
  readonly widths: readonly number[];
}

export interface ShownRow {
  readonly row: number;
  readonly cells: readonly ShownCell[];
}

export interface ShownCell {
  readonly column: number;
  readonly text: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'date';
  readonly formula?: string;
  /** Of a cell that we wrote. */
  readonly style?: StyleName;
}
