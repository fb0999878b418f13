import type { PresetKey } from '../domain/contribution/gallery';
import type { Applied, WorkbookPort } from '../workbook/port';
import type { Problem } from '../workbook/problems';
import { writeParameters } from '../workbook/writers/write-parameters';
import { presetScheme } from './preset-schemes';
import { proposeReading } from './propose-reading';
import type { MutualisationSettings } from './requests';

export type CreateParametersResult =
  | { readonly status: 'done'; readonly applied: Applied }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** What the new sheet holds: the settings in force, and perhaps a published scheme in its table. */
export interface ParametersRequest extends MutualisationSettings {
  readonly preset?: PresetKey;
}

/**
 * Adds the `Paramètres` sheet, filled with the settings that are in force; one that is there is left alone, and a
 * scheme that should have gone into it is refused.
 */
export async function createParameters(
  port: WorkbookPort,
  { preset, ...settings }: ParametersRequest,
): Promise<CreateParametersResult> {
  const proposed = await proposeReading(port, settings);
  if (proposed.status === 'refused') return proposed;
  const values = proposed.proposal.settings;
  if (preset === undefined) return apply(port, writeParameters(values));
  const there = proposed.proposal.understanding.sheets.find(({ use }) => use === 'parameters');
  if (there !== undefined)
    return {
      status: 'refused',
      problems: [{ code: 'parameters-there', place: { sheet: there.sheet, cell: null } }],
    };
  return apply(port, writeParameters({ ...values, schemes: [presetScheme(preset)] }));
}

async function apply(
  port: WorkbookPort,
  edits: ReturnType<typeof writeParameters>,
): Promise<CreateParametersResult> {
  const applied = await port.apply(edits);
  return applied.status === 'refused' ? applied : { status: 'done', applied: applied.value };
}
