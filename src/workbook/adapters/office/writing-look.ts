import type { OwnedSheet, SheetKey, TableOutline } from '../../port';
import type { Area } from '../../port';
import type { SheetPlan, WorkbookState } from '../plan-edits';
import type { SavedCells } from './load-content';

/** What is looked at before a write: enough to plan it, and enough to put everything back. */
export interface WritingLook {
  readonly state: WorkbookState;
  readonly dateSystem: '1900' | '1904';
  /** The sheets of ours that are there, among those to be written. */
  readonly owned: ReadonlyMap<SheetKey, OwnedLook>;
  /** Marks that are there, even those whose sheet is gone. */
  readonly marks: readonly SheetKey[];
}

export interface OwnedLook extends OwnedSheet {
  readonly title: string;
  /** All tables of the sheet. */
  readonly tables: readonly TableOutline[];
  /** Our own charts, by name. */
  readonly charts: readonly string[];
  /** The names of all charts of the sheet: one that a broken write left half made has a name of Excel's. */
  readonly allCharts: readonly string[];
  /** Every used cell of the sheet. */
  readonly cells: SavedCells;
  /** Cells of `boundary` with their links, row by row. */
  readonly links: readonly (readonly Excel.CellProperties[])[];
  /** Our area and the one to be written, and what lies between them. */
  readonly boundary: Area;
}

/** One sheet to be written, with what was there. */
export interface SheetWriting {
  readonly plan: Exclude<SheetPlan, { action: 'keep' }>;
  /** `null` for a new sheet. */
  readonly before: OwnedLook | null;
  readonly dateSystem: '1900' | '1904';
  readonly hasMark: boolean;
}

/** Charts of ours are known by this beginning of their name. */
export const chartPrefix = 'Mutualisation.';
