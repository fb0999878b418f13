import type { Appropriation } from '../domain/appropriation/appropriation';
import type { EmployeeShare, LabourKey } from '../domain/appropriation/share-labour';
import type { BooksFigure } from '../domain/appropriation/books-figures';
import type { AppropriationEntry } from './appropriation-entries';

/** What the assembly reads: the shares and their checks, the entries to book, the years to come. */
export interface AppropriationReport {
  readonly appropriation: Appropriation;
  readonly entries: readonly AppropriationEntry[];
  /** The years after this one, when they were asked for. */
  readonly nextYears: readonly Appropriation[];
  readonly labourKey: LabourKey;
  /** The labour share by employee, when they are known. */
  readonly employees: readonly EmployeeShare[];
  /** What imported books say of the figures that it starts from; empty without an import. */
  readonly books: readonly BooksFigure[];
}
