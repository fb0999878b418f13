import type { Day } from '../values/day';

/** A salaried entrepreneur of the co-operative, as far as the contribution needs to know. */
export interface Entrepreneur {
  /** Identifies inside one run: the code, else the name in a comparable form. Never shown. */
  readonly id: string;
  /** Empty when the co-operative uses no codes. */
  readonly code: string;
  readonly name: string;
  readonly activity: string;
  /** As written (CAPE, salarié, associé…); compared without case and accents. */
  readonly status: string;
  readonly entry: Day | null;
  readonly exit: Day | null;
  /** Analytic section in the books; the code where the list gives none. */
  readonly section?: string;
}
