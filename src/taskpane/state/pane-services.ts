import type { AppropriationServices } from '../appropriation/appropriation-services';
import type { MonthsServices } from '../months/months-services';
import type { SimulationServices } from '../simulation/simulation-services';
import type { BudgetServices } from '../budget/budget-services';
import type {
  MutualisationResult,
  MutualisationSettings,
  ParametersResult,
  ProposalResult,
  StepProgress,
} from '../../app/requests';
import type { Place, Problem } from '../../workbook/problems';

/**
 * All that the pane needs from outside, given to it request by request: the Office entry wires Excel, tests give
 * their own, and a page without Excel could give a file. `requestServices` has those that need a workbook only.
 */
export interface PaneServices {
  readonly mutualisation: MutualisationServices;
  readonly months: MonthsServices;
  readonly appropriation: AppropriationServices;
  readonly budget: BudgetServices;
  readonly simulation: SimulationServices;
  /** Shows the cell to the person. What stands in the way comes back; nothing when all is well. */
  readonly jumpTo: (place: Place) => Promise<readonly Problem[]>;
  readonly hostFacts: () => HostFacts;
}

export interface MutualisationServices {
  readonly propose: (settings: MutualisationSettings, progress: StepProgress) => Promise<ProposalResult>;
  readonly compute: (settings: MutualisationSettings, progress: StepProgress) => Promise<MutualisationResult>;
  readonly createParameters: (settings: MutualisationSettings) => Promise<ParametersResult>;
}

export interface HostFacts {
  /** `outside`: a browser without Excel. `too-old`: an Excel below what we need. */
  readonly host: 'excel' | 'too-old' | 'outside';
  /** What an Excel that is too old lacks, `ExcelApi 1.13`; empty otherwise. */
  readonly needs: string;
  /** The theme of Office when it tells it; otherwise that of the system is followed. */
  readonly theme: 'light' | 'dark' | 'unknown';
}
