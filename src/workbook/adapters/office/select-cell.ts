import type { Outcome } from '../../port';
import type { Place } from '../../problems';
import { onExcel } from './host-problems';

/** Shows a cell to the person: its sheet comes to the front, the cell is selected. */
export async function selectCell({ sheet, cell }: Place): Promise<Outcome<null>> {
  return onExcel(async () => {
    const context = new Excel.RequestContext();
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    if (cell !== null) worksheet.getCell(cell.row, cell.column).select();
    await context.sync();
    return { status: 'done', value: null };
  });
}
