import type { AppropriationSettings } from '../../app/appropriation-settings';
import type { WorkbookAppropriation } from '../../app/appropriate-workbook';
import type { AppropriationSheetResult } from '../../app/read-appropriation-sheet';
import type { StepProgress } from '../../app/requests';
import type { BooksFigure } from '../../domain/appropriation/books-figures';

/** What the appropriation needs of the workbook. Its figures are computed without one. */
export interface AppropriationServices {
  /** What is typed on the sheet of the appropriation; nothing is written. */
  readonly readSheet: (progress: StepProgress) => Promise<AppropriationSheetResult>;
  readonly writeSheet: (
    settings: AppropriationSettings,
    progress: StepProgress,
  ) => Promise<WorkbookAppropriation>;
  /** Figures that imported accounts give for what is typed here; absent when there is no such import. */
  readonly readBooks?: (progress: StepProgress) => Promise<readonly BooksFigure[]>;
}
