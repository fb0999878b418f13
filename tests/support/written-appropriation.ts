import { appropriateResult } from '../../src/app/appropriate';
import type { WorkbookAppropriation } from '../../src/app/appropriate-workbook';
import type { AppropriationSettings } from '../../src/app/appropriation-settings';

/** What a workbook answers when the sheet of the appropriation was written. */
export function writtenAppropriation(settings: AppropriationSettings): WorkbookAppropriation {
  const result = appropriateResult(settings);
  if (result.status === 'refused') return result;
  const sheets = [{ key: 'appropriation' as const, title: 'Affectation du résultat' }];
  return { ...result, applied: { sheets } };
}
