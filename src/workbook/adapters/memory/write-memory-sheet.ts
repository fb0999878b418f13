import { contains, intersects } from '../../area';
import type { Area, Cell, SheetEdit, TableOutline, WrittenCell } from '../../port';
import { serialOfDay } from '../../serial-day';
import { looks, normalFormat, textFormat } from '../looks';
import type { SheetPlan } from '../plan-edits';
import { planTables } from '../plan-tables';
import { emptySheet } from './memory-sheet';
import type { MemoryCell, MemorySheet } from './memory-sheet';

type Lines = Map<number, Map<number, MemoryCell>>;

/** The sheet that a plan gives: a new one, or the one that was there with our area written again. */
export function writtenSheet(
  plan: Exclude<SheetPlan, { action: 'keep' }>,
  before: MemorySheet | null,
  dateSystem: '1900' | '1904',
): MemorySheet {
  const base = before ?? emptySheet(plan.title);
  const former = plan.action === 'replace' ? plan.former : null;
  const lines = cleared(base, former);
  write(lines, plan.edit, dateSystem);
  return {
    ...base,
    cells: lines,
    owned: { key: plan.edit.key, area: plan.area },
    tables: tablesAfter(plan, base),
    charts: plan.edit.charts,
    conditionalFormats: [
      ...base.conditionalFormats.filter(({ area }) => former === null || !intersects(area, former)),
      ...plan.edit.conditionalFormats,
    ],
    widths: new Map([
      ...base.widths,
      ...plan.edit.widths.map((one) => [one.column, one.characters] as const),
    ]),
    freeze: plan.edit.freeze,
    print: plan.edit.print,
  };
}

/** A copy of the cells, without those of the area that we wrote last time. */
function cleared(sheet: MemorySheet, former: Area | null): Lines {
  const kept = (row: number, column: number): boolean => former === null || !contains(former, row, column);
  return new Map(
    [...sheet.cells].map(([row, line]) => [row, new Map([...line].filter(([column]) => kept(row, column)))]),
  );
}

function write(lines: Lines, edit: SheetEdit, dateSystem: '1900' | '1904'): void {
  for (const { row, cells } of edit.rows) {
    const line = lines.get(row) ?? new Map<number, MemoryCell>();
    lines.set(row, line);
    for (const written of cells) {
      line.set(written.column, {
        cell: writtenCell(written, dateSystem),
        style: written.style,
        link: written.kind === 'link' ? { sheet: written.sheet, cell: written.cell } : null,
      });
    }
  }
}

function writtenCell(written: WrittenCell, dateSystem: '1900' | '1904'): Cell | null {
  const { column } = written;
  const styled = looks[written.style].numberFormat;
  const format = styled === textFormat ? normalFormat : styled;
  switch (written.kind) {
    case 'blank':
      return null;
    case 'text':
      return { kind: 'text', column, value: written.value };
    case 'link':
      return { kind: 'text', column, value: written.text };
    case 'number':
      return { kind: 'number', column, value: Number(written.value), format };
    case 'date':
      return { kind: 'number', column, value: serialOfDay(written.value, dateSystem), format };
    case 'formula':
      return /^-?\d+(\.\d+)?$/.test(written.result)
        ? { kind: 'number', column, value: Number(written.result), format, formula: written.formula }
        : { kind: 'text', column, value: written.result, formula: written.formula };
  }
}

/** Tables of the person stay; ours are written again under the name that they have. */
function tablesAfter(
  plan: Exclude<SheetPlan, { action: 'keep' }>,
  base: MemorySheet,
): readonly TableOutline[] {
  const ours = plan.action === 'replace' ? plan.tables : [];
  const others = base.tables.filter((table) => !ours.includes(table));
  const written = planTables(plan).map(({ table, existing }) => ({
    name: existing?.name ?? table.name,
    area: table.area,
    hasTotals: false,
  }));
  return [...others, ...written];
}
