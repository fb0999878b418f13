import type { BudgetResult, BudgetSettings, Books } from '../../app/budget-requests';
import type { ReadImport, RefusedImport } from '../../app/import-ledger';
import type { KnownBudgetResult } from '../../app/read-budget';
import type { MutualisationSettings, StepProgress } from '../../app/requests';
import type { WrittenBalanceResult } from '../../app/write-balance';

/** A file that the person has chosen or dropped, as the browser gives it. */
export type PickedFile = Pick<File, 'name' | 'size' | 'stream'>;

/** What the budgets need of the workbook, and of a file of accounts. */
export interface BudgetServices {
  /** What the workbook holds already; nothing is written. */
  readonly readBudget: (
    settings: MutualisationSettings,
    progress: StepProgress,
  ) => Promise<KnownBudgetResult>;
  /** Reads an accounting file; the workbook is not touched. */
  readonly importLedger: (file: PickedFile, progress: StepProgress) => Promise<ReadImport | RefusedImport>;
  /** The trial balance alone. */
  readonly writeBalance: (books: Books, progress: StepProgress) => Promise<WrittenBalanceResult>;
  readonly buildBudget: (settings: BudgetSettings, progress: StepProgress) => Promise<BudgetResult>;
}
