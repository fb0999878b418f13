import type { Applied, WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { readAppropriation } from '../workbook/readers/read-appropriation';
import { writeAppropriation } from '../workbook/writers/write-appropriation';
import type { AppropriationReport } from '../reports/appropriation-report';
import { appropriateResult } from './appropriate';
import type { AppropriationSettings } from './appropriation-settings';
import { ownBooksFigures } from './own-books-figures';
import { cancelled, progressOf, readSnapshot } from './propose-reading';
import type { Run } from './requests';

export type WorkbookAppropriation =
  | {
      readonly status: 'done';
      readonly report: AppropriationReport;
      /** Warnings only. */
      readonly problems: readonly Problem[];
      /** `null` when nothing was to be written. */
      readonly applied: Applied | null;
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** The appropriation as typed on its sheet, what the door says coming first; written there when asked. */
export async function appropriateWorkbook(
  port: WorkbookPort,
  settings: AppropriationSettings,
  { destination, progress }: Run,
): Promise<WorkbookAppropriation> {
  const snapshot = await readSnapshot(port, progress);
  if (snapshot.status === 'refused') return snapshot;
  const { typed, problems } = readAppropriation(snapshot.value);
  if (problems.length > 0) return { status: 'refused', problems };
  const books = ownBooksFigures(snapshot.value);
  const result = appropriateResult({ ...(books.length === 0 ? {} : { books }), ...typed, ...settings });
  if (result.status === 'refused') return result;
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled] };
  const { report, problems: told } = result;
  if (destination === 'nowhere') return { status: 'done', report, problems: told, applied: null };
  const applied = await port.apply(writeAppropriation(report), progressOf('write', progress));
  if (applied.status === 'refused') return applied;
  return { status: 'done', report, problems: told, applied: applied.value };
}
