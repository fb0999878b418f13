import type { SheetEdit, WorkbookPort } from '../workbook/port';

/** A workbook that remembers what was written into it: its sheets, each with the title that it has there. */
export interface WatchedWorkbook {
  readonly port: WorkbookPort;
  readonly written: () => ReadonlyMap<string, SheetEdit>;
}

/** `before`: what was written into it already, when that is known. */
export function watchWorkbook(
  workbook: WorkbookPort,
  before: ReadonlyMap<string, SheetEdit> = new Map(),
): WatchedWorkbook {
  const written = new Map(before);
  const port: WorkbookPort = {
    outline: () => workbook.outline(),
    read: (request, progress) => workbook.read(request, progress),
    apply: async (edits, progress) => {
      const outcome = await workbook.apply(edits, progress);
      if (outcome.status === 'refused') return outcome;
      for (const { key, title } of outcome.value.sheets) {
        const edit = edits.sheets.find((sheet) => sheet.key === key);
        if (edit?.mode === 'replace' || (edit !== undefined && !written.has(title))) written.set(title, edit);
      }
      return outcome;
    },
  };
  return { port, written: () => written };
}
