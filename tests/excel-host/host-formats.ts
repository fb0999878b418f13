import { intersects } from '../../src/workbook/area';
import type { Area } from '../../src/workbook/port';
import { cellAt, openCell } from './host-model';
import type { HostSheet, HostWorkbook } from './host-model';

/** Pastes formats alone: looks, number formats, conditional formats; contents and links stay. */
export function copyFormats(
  workbook: HostWorkbook,
  sheet: HostSheet,
  { from, to }: { readonly from: Area; readonly to: Area },
): void {
  const [down, right] = [to.top - from.top, to.left - from.left];
  for (let row = from.top; row <= from.bottom; row++) {
    for (let column = from.left; column <= from.right; column++) {
      const { look, format } = cellAt(sheet, row, column);
      Object.assign(openCell(sheet, row + down, column + right), { look: { ...look }, format });
    }
  }
  const copied = sheet.conditionalFormats.filter(({ area }) => intersects(area, from));
  for (const one of copied) {
    const area = {
      top: one.area.top + down,
      left: one.area.left + right,
      bottom: one.area.bottom + down,
      right: one.area.right + right,
    };
    sheet.conditionalFormats.push({ ...one, area, id: `{cf-${String(workbook.nextId++)}}` });
  }
}

/** The host removes whole ones, where Excel would cut them. */
export function clearConditionalFormats(sheet: HostSheet, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !intersects(one.area, area));
}
