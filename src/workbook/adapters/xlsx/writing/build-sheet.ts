import { union } from '../../../area';
import type { Area, SheetEdit } from '../../../port';
import type { ReplacePlan, SheetPlan } from '../../plan-edits';
import type { Dialect } from '../xml/dialect';
import { ByteWriter } from './byte-writer';
import { chartData } from './chart-data';
import { putCharts } from './charts';
import { putColumns } from './columns';
import { putBasics, putPrint, putViews } from './frame-parts';
import { putConditionalFormats, putLinks } from './marked-up-cells';
import type { NamesInWorkbook } from './names-in-workbook';
import type { KeptRow, OldSheet } from './old-sheet';
import type { PackageDraft } from './package-draft';
import { SheetFrame } from './sheet-frame';
import { rowHeights } from './row-height';
import type { StyleRegistry } from './style-registry';
import { putTables } from './tables';
import { writeRows } from './write-rows';

/** More than most cells take, tags included. */
const bytesPerCell = 100;

export type WritingPlan = Exclude<SheetPlan, { readonly action: 'keep' }>;

export interface BuildContext {
  readonly draft: PackageDraft;
  readonly styles: StyleRegistry;
  readonly names: NamesInWorkbook;
  readonly dialect: Dialect;
  readonly dateSystem: '1900' | '1904';
}

/** Builds a sheet part, new or from the one of last time, with its tables and charts. */
export function buildSheet(
  plan: WritingPlan,
  { part, old }: { readonly part: string; readonly old: OldSheet | null },
  context: BuildContext,
): Uint8Array {
  const { draft, styles, names, dateSystem } = context;
  const { edit, area } = plan;
  const frame = old?.frame ?? SheetFrame.empty(context.dialect);
  const kept: ReadonlyMap<number, KeptRow> = old?.rows ?? new Map();
  const former = formerOf(plan);
  putBasics(frame, extentOf(area, kept));
  putViews(frame, edit.freeze);
  putColumns(frame, edit.widths);
  putConditionalFormats(frame, edit, { styles, former, names });
  putLinks(frame, edit, { former, area, names });
  putPrint(frame, edit.print);
  const data = chartData(edit.rows, { title: plan.title, dateSystem });
  putCharts(frame, edit.charts, { draft, part, context: { data, dialect: frame.dialect, dateSystem } });
  putTables(frame, plan, { draft, part, names });
  return assemble(frame, { edit, area, kept }, context);
}

function formerOf(plan: WritingPlan | ReplacePlan): Area | null {
  return plan.action === 'replace' ? plan.former : null;
}

function assemble(
  frame: SheetFrame,
  {
    edit,
    area,
    kept,
  }: { readonly edit: SheetEdit; readonly area: Area; readonly kept: ReadonlyMap<number, KeptRow> },
  { styles, names, dateSystem }: BuildContext,
): Uint8Array {
  const { prefix } = frame;
  const { head, tail } = frame.around();
  const cells = edit.rows.reduce((count, row) => count + row.cells.length, 0);
  const writer = new ByteWriter(cells * bytesPerCell);
  writer.text(`${head}<${prefix}sheetData>`);
  writeRows(
    writer,
    { rows: edit.rows, kept },
    {
      prefix,
      dateSystem,
      area,
      styleOf: (name) => styles.index(name),
      formulaOf: names.formula,
      heightOf: rowHeights(edit.widths, styles.fontSize),
    },
  );
  writer.text(`</${prefix}sheetData>${tail}`);
  return writer.finish();
}

function extentOf(area: Area, kept: ReadonlyMap<number, KeptRow>): Area {
  let extent = area;
  for (const [row, { cells }] of kept) {
    for (const { column } of cells)
      extent = union(extent, { top: row, left: column, bottom: row, right: column });
  }
  return extent;
}
