import type { SheetCorrection, SheetUnderstanding } from '../../workbook/understanding';
import { correctionOf, withCorrection, type Draft } from './draft';

/** The correction that the next reading will use: what was typed here, else what the workbook keeps. */
export function correctionInForce(draft: Draft, sheet: SheetUnderstanding): SheetCorrection {
  return correctionOf(draft, sheet.sheet) ?? sheet.correction ?? { sheet: sheet.sheet };
}

/** Whether the sheet takes part: recognised as something, or corrected to be, and not left aside. */
export function isIncluded(draft: Draft, sheet: SheetUnderstanding): boolean {
  const { readAs } = correctionInForce(draft, sheet);
  if (readAs !== undefined) return readAs !== 'ignore';
  return sheet.use !== 'ignored' || sheet.reason === 'corrected';
}

/** Whether there is something to take or leave: a sheet in which nothing was recognised has first to be corrected. */
export function canBeIncluded(draft: Draft, sheet: SheetUnderstanding): boolean {
  return (
    isIncluded(draft, sheet) || sheet.use !== 'ignored' || correctionInForce(draft, sheet).readAs === 'ignore'
  );
}

/** Leaves the sheet aside. */
export function excluding(draft: Draft, sheet: SheetUnderstanding): Draft {
  return withCorrection(draft, { ...correctionInForce(draft, sheet), readAs: 'ignore' });
}

/** Takes the sheet again, with any other correction that it had. */
export function including(draft: Draft, sheet: SheetUnderstanding): Draft {
  const { readAs, ...rest } = correctionInForce(draft, sheet);
  return withCorrection(draft, readAs === undefined || readAs === 'ignore' ? rest : { ...rest, readAs });
}

/** Whether a correction says anything besides leaving the sheet aside. */
export function isCorrected(correction: SheetCorrection): boolean {
  const { sheet: _sheet, readAs, ...rest } = correction;
  return Object.keys(rest).length > 0 || (readAs !== undefined && readAs !== 'ignore');
}
