import type { Applied, WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { writeParameters } from '../workbook/writers/write-parameters';
import { proposeReading } from './propose-reading';
import type { MutualisationSettings } from './requests';

export type CreateParametersResult =
  | { readonly status: 'done'; readonly applied: Applied }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** Adds the `Paramètres` sheet, filled with the settings that are in force; one that is there is left alone. */
export async function createParameters(
  port: WorkbookPort,
  settings: MutualisationSettings,
): Promise<CreateParametersResult> {
  const proposed = await proposeReading(port, settings);
  if (proposed.status === 'refused') return proposed;
  const applied = await port.apply(writeParameters(proposed.proposal.settings));
  return applied.status === 'refused' ? applied : { status: 'done', applied: applied.value };
}
