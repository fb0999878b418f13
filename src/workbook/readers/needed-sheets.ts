import type { WorkbookSnapshot } from '../port';
import type { SheetCorrection } from '../understanding';
import { needsOf, type Needs } from './needs-sides';
import { findSheetTables, withSideSheets, type SheetTables } from './sheet-tables';
import type { SideReading } from './side-columns';

/** The sheets of a workbook, and what its schemes need of them beside the turnover. */
export interface NeededSheets {
  readonly sheets: readonly SheetTables[];
  readonly needs: Needs;
}

/** `sides`: what the door asks for, whatever the schemes of the workbook need. */
export function findNeededSheets(
  workbook: WorkbookSnapshot,
  corrections: readonly SheetCorrection[],
  sides: SideReading | undefined,
): NeededSheets {
  const found = findSheetTables(workbook, corrections);
  const asking = needsOf(found.flatMap(({ rates }) => (rates === null ? [] : [rates])));
  const needs = { ...asking, sides: sides ?? asking.sides };
  return { needs, sheets: needs.sides === 'read' ? withSideSheets(found, workbook) : found };
}
