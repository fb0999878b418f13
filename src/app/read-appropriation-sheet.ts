import type { WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { readAppropriation } from '../workbook/readers/read-appropriation';
import type { AppropriationSettings } from './appropriation-settings';
import { cancelled, progressOf } from './propose-reading';
import type { StepProgress } from './requests';

export type AppropriationSheetResult =
  | {
      readonly status: 'done';
      /** `null` when the workbook has no such sheet of ours. */
      readonly typed: AppropriationSettings | null;
      /** Cells that cannot be used; all others are in `typed`. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** What is typed on the sheet of the appropriation. Only that sheet is read, and nothing is written. */
export async function readAppropriationSheet(
  port: WorkbookPort,
  progress?: StepProgress,
): Promise<AppropriationSheetResult> {
  progress?.step('outline', 0, 1);
  const outline = await port.outline();
  if (outline.status === 'refused') return outline;
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled] };
  const sheet = outline.value.sheets.find(({ owned }) => owned?.key === 'appropriation');
  if (sheet === undefined) return { status: 'done', typed: null, problems: [] };
  progress?.step('read', 0, 1);
  const snapshot = await port.read({ sheets: [sheet.name] }, progressOf('read', progress));
  if (snapshot.status === 'refused') return snapshot;
  return { status: 'done', ...readAppropriation(snapshot.value) };
}
