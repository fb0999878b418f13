import type {
  Applied,
  Outcome,
  Progress,
  ReadRequest,
  WorkbookEdits,
  WorkbookOutline,
  WorkbookPort,
  WorkbookSnapshot,
} from '../../port';
import { applyEdits } from './apply-edits';
import { onExcel, refusedFor } from './host-problems';
import { lookAtWorkbook } from './look-at-workbook';
import { readAreas } from './read-blocks';

/** The workbook that the add-in runs in. Call it after `Office.onReady`. */
export function openOffice(): WorkbookPort {
  return new WorkbookInExcel();
}

class WorkbookInExcel implements WorkbookPort {
  async outline(): Promise<Outcome<WorkbookOutline>> {
    return onExcel(async () => {
      const { outline } = await lookAtWorkbook(new Excel.RequestContext());
      return { status: 'done', value: outline };
    });
  }

  async read(request: ReadRequest, progress?: Progress): Promise<Outcome<WorkbookSnapshot>> {
    if (progress?.isCancelled() === true) return refusedFor({ code: 'cancelled', place: null });
    return onExcel(async () => {
      const context = new Excel.RequestContext();
      const { outline, dateSystem } = await lookAtWorkbook(context);
      const wanted = outline.sheets.filter(({ name }) => request.sheets?.includes(name) ?? true);
      const areas = wanted.flatMap(({ name, used }) => (used === null ? [] : [{ sheet: name, area: used }]));
      const rows = await readAreas(context, areas, progress);
      if (rows.status === 'refused') return rows;
      const sheets = wanted.map((sheet) => ({ ...sheet, rows: rows.value.get(sheet.name) ?? [] }));
      return { status: 'done', value: { title: outline.title, dateSystem, sheets } };
    });
  }

  async apply(edits: WorkbookEdits, progress?: Progress): Promise<Outcome<Applied>> {
    if (progress?.isCancelled() === true) return refusedFor({ code: 'cancelled', place: null });
    return onExcel(() => applyEdits(edits, progress));
  }
}
