import type { WorkbookSnapshot } from '../port';
import type { Problem } from '../problems';

/** By sheet, then by row and column, those without a place first; equal places keep the order they were found in. */
export function inSheetOrder(problems: readonly Problem[], workbook: WorkbookSnapshot): readonly Problem[] {
  const position = new Map(workbook.sheets.map(({ name }, at) => [name, at]));
  const key = ({ place }: Problem): readonly number[] =>
    place === null
      ? [-1, 0, 0]
      : [position.get(place.sheet) ?? -1, place.cell?.row ?? -1, place.cell?.column ?? -1];
  return problems
    .map((problem) => ({ problem, order: key(problem) }))
    .sort((a, b) => a.order.map((value, at) => value - (b.order[at] ?? 0)).find((gap) => gap !== 0) ?? 0)
    .map(({ problem }) => problem);
}
