import type { StepProgress } from '../../app/requests';
import type { WhatIfRequest, WhatIfResult } from '../../app/what-if';

/** What a simulation needs of the workbook. */
export interface SimulationServices {
  /** Another scheme on the same year; nothing is written. */
  readonly simulate: (request: WhatIfRequest, progress: StepProgress) => Promise<WhatIfResult>;
  /** The same, written to a sheet of its own. */
  readonly writeSimulation: (request: WhatIfRequest, progress: StepProgress) => Promise<WhatIfResult>;
}
