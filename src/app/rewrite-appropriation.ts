import type { WorkbookPort } from '../workbook/port';
import { writeAppropriation } from '../workbook/writers/write-appropriation';
import { appropriateResult } from './appropriate';
import type { WorkbookAppropriation } from './appropriate-workbook';
import type { AppropriationSettings } from './appropriation-settings';
import { readOwnBooksFigures } from './own-books-figures';
import { cancelled, progressOf } from './propose-reading';
import { readAppropriationSheet } from './read-appropriation-sheet';
import type { StepProgress } from './requests';

/**
 * Writes the appropriation just as the door shows it: a case that is empty there is empty on the sheet. Employees
 * and the key between them are typed on the sheet alone, so that they are taken from there as they are now.
 */
export async function rewriteAppropriation(
  port: WorkbookPort,
  settings: AppropriationSettings,
  progress?: StepProgress,
): Promise<WorkbookAppropriation> {
  const sheet = await readAppropriationSheet(port, progress);
  if (sheet.status === 'refused') return sheet;
  // A cell that cannot be read would be written over.
  if (sheet.problems.length > 0) return { status: 'refused', problems: sheet.problems };
  const books = await readOwnBooksFigures(port);
  if (books.status === 'refused') return books;
  const alone = typedOnSheetAlone(sheet.typed ?? {});
  const result = appropriateResult({ ...settings, ...alone, books: books.value });
  if (result.status === 'refused') return result;
  if (progress?.isCancelled() === true) return { status: 'refused', problems: [cancelled] };
  const applied = await port.apply(writeAppropriation(result.report), progressOf('write', progress));
  return applied.status === 'refused'
    ? applied
    : { status: 'done', report: result.report, problems: result.problems, applied: applied.value };
}

/** What no door but the sheet lets a person change. */
function typedOnSheetAlone({
  employees,
  labourByPay,
  labourByPresence,
  labourEqually,
}: AppropriationSettings): AppropriationSettings {
  return {
    ...(employees === undefined ? {} : { employees }),
    ...(labourByPay === undefined ? {} : { labourByPay }),
    ...(labourByPresence === undefined ? {} : { labourByPresence }),
    ...(labourEqually === undefined ? {} : { labourEqually }),
  };
}
