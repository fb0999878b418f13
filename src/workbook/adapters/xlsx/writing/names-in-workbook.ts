import { quotedSheet } from '../../../cell-name';
import type { SheetPlan } from '../../plan-edits';
import { planTables } from '../../plan-tables';

/** Edits speak of our sheets and tables by the names that we gave; the person may have given them others. */
export interface NamesInWorkbook {
  readonly sheet: (title: string) => string;
  readonly table: (name: string) => string;
  /** Without its `=`. */
  readonly formula: (formula: string) => string;
}

export function namesInWorkbook(plans: readonly SheetPlan[]): NamesInWorkbook {
  const sheets = new Map(plans.map(({ edit, title }) => [edit.title, title] as const));
  const tables = new Map(
    plans.flatMap((plan) =>
      planTables(plan).map(({ table, existing }) => [table.name, existing?.name ?? table.name] as const),
    ),
  );
  const renamedSheets = changed(sheets).map(
    ([from, to]) => [`${quotedSheet(from)}!`, `${quotedSheet(to)}!`] as const,
  );
  const renamedTables = changed(tables).map(([from, to]) => [`${from}[`, `${to}[`] as const);
  return {
    sheet: (title) => sheets.get(title) ?? title,
    table: (name) => tables.get(name) ?? name,
    formula: (formula) =>
      [...renamedSheets, ...renamedTables].reduce(
        (text, [from, to]) => text.replaceAll(from, () => to),
        formula,
      ),
  };
}

function changed(names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...names].filter(([from, to]) => from !== to);
}
