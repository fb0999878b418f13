import type { WorkbookDescription } from '../../src/workbook/adapters/memory';
import type { WorkbookPort } from '../../src/workbook/port';

/** One workbook behind one adapter, as the contract suite needs it. */
export interface AdapterUnderTest {
  readonly port: WorkbookPort;
  /** The same workbook opened again, as it is after the edits: for a file, from the saved bytes. */
  readonly reopened: () => Promise<WorkbookPort>;
  /** What the port does not read: how a sheet looks. */
  readonly facts: (title: string) => Promise<SheetFacts>;
}

export interface SheetFacts {
  /** Cell → `Sheet!Cell` that it leads to. */
  readonly links: Readonly<Record<string, string>>;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Width in characters by column. */
  readonly widths: Readonly<Record<number, number>>;
  readonly chartTitles: readonly string[];
  readonly conditionalFormats: number;
  readonly orientation: 'portrait' | 'landscape' | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Rows that begin a new page. */
  readonly breaksBefore: readonly number[];
}

export type MakeAdapter = (description: WorkbookDescription) => Promise<AdapterUnderTest>;
