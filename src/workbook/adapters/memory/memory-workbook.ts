import { parseCellName } from '../../cell-name';
import type {
  Applied,
  Cell,
  Outcome,
  Progress,
  ReadRequest,
  WorkbookEdits,
  WorkbookOutline,
  WorkbookPort,
  WorkbookSnapshot,
} from '../../port';
import { firstCellBetween, planEdits } from '../plan-edits';
import type { SheetPlan, SheetState } from '../plan-edits';
import type { WorkbookDescription } from './description';
import { outlineOf, rowsOf, sheetFromDescription } from './memory-sheet';
import type { MemoryCell, MemorySheet } from './memory-sheet';
import { writtenSheet } from './write-memory-sheet';

/** What a test can see besides the port: every sheet with its styles, links, charts and page setup. */
export interface MemoryWorkbook extends WorkbookPort {
  readonly sheets: readonly MemorySheet[];
  /** The sheet of this title; throws when there is none, which is a fault of the test. */
  sheet(title: string): MemorySheet;
  /** A cell by its name (`B7`), `null` when it has neither content nor style. */
  cell(title: string, name: string): MemoryCell | null;
  /** What stands in a cell: its number, text, boolean or error, `null` when it is empty. */
  value(title: string, name: string): Cell['value'] | null;
  /** What the person does between two runs: renames a sheet, types a cell … */
  change(title: string, change: (sheet: MemorySheet) => MemorySheet): void;
}

/** A workbook on plain data: the port without a file and without Excel. */
export function memoryWorkbook(description: WorkbookDescription): MemoryWorkbook {
  return new WorkbookInMemory(description);
}

class WorkbookInMemory implements MemoryWorkbook {
  sheets: readonly MemorySheet[];
  readonly #description: WorkbookDescription;

  constructor(description: WorkbookDescription) {
    this.#description = description;
    this.sheets = description.sheets.map(sheetFromDescription);
  }

  async outline(): Promise<Outcome<WorkbookOutline>> {
    const title = this.#description.title ?? null;
    return Promise.resolve({ status: 'done', value: { title, sheets: this.sheets.map(outlineOf) } });
  }

  async read(request: ReadRequest, progress?: Progress): Promise<Outcome<WorkbookSnapshot>> {
    if (progress?.isCancelled() === true) return cancelled;
    const wanted = this.sheets.filter(({ name }) => request.sheets?.includes(name) ?? true);
    const sheets = wanted.map((sheet) => ({ ...outlineOf(sheet), rows: rowsOf(sheet) }));
    progress?.report(sheets.length, sheets.length);
    const { title = null, dateSystem = '1900' } = this.#description;
    return Promise.resolve({ status: 'done', value: { title, dateSystem, sheets } });
  }

  async apply(edits: WorkbookEdits, progress?: Progress): Promise<Outcome<Applied>> {
    const planned = planEdits(edits, {
      sheets: this.sheets.map(stateOf),
      definedNames: Object.keys(this.#description.names ?? {}),
      isStructureLocked: this.#description.isStructureLocked ?? false,
    });
    if (planned.status === 'refused') return planned;
    if (progress?.isCancelled() === true) return cancelled;
    this.sheets = planned.value.reduce((sheets, plan) => this.#applied(sheets, plan), this.sheets);
    progress?.report(1, 1);
    const sheets = planned.value.map(({ edit, title }) => ({ key: edit.key, title }));
    return Promise.resolve({ status: 'done', value: { sheets } });
  }

  sheet(title: string): MemorySheet {
    const sheet = this.sheets.find(({ name }) => name === title);
    if (sheet === undefined) throw new Error(`No sheet ${title}`);
    return sheet;
  }

  cell(title: string, name: string): MemoryCell | null {
    const place = parseCellName(name);
    if (place === null) throw new Error(`Not a cell: ${name}`);
    return this.sheet(title).cells.get(place.row)?.get(place.column) ?? null;
  }

  value(title: string, name: string): Cell['value'] | null {
    return this.cell(title, name)?.cell?.value ?? null;
  }

  change(title: string, change: (sheet: MemorySheet) => MemorySheet): void {
    const before = this.sheet(title);
    this.sheets = this.sheets.map((sheet) => (sheet === before ? change(sheet) : sheet));
  }

  #applied(sheets: readonly MemorySheet[], plan: SheetPlan): readonly MemorySheet[] {
    if (plan.action === 'keep') return sheets;
    const system = this.#description.dateSystem ?? '1900';
    if (plan.action === 'create') return [...sheets, writtenSheet(plan, null, system)];
    return sheets.map((sheet) => (sheet.name === plan.title ? writtenSheet(plan, sheet, system) : sheet));
  }
}

const cancelled = { status: 'refused', problems: [{ code: 'cancelled', place: null }] } as const;

function stateOf(sheet: MemorySheet): SheetState {
  return {
    outline: outlineOf(sheet),
    firstOccupied: (inside, outside) => firstCellBetween(cellsOf(sheet), inside, outside),
    merged: sheet.merged,
    filtered: sheet.filtered,
  };
}

function* cellsOf(sheet: MemorySheet): Iterable<{ row: number; column: number }> {
  for (const { row, cells } of rowsOf(sheet)) {
    for (const { column } of cells) yield { row, column };
  }
}
