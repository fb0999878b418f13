import type { XlsxWorkbook } from '../workbook/adapters/xlsx/index';
import type { Problem } from '../workbook/problems';
import { writeProblem } from './file-problems';
import { writeAtomically } from './write-atomically';

/** Saves the workbook with its edits; gives what stood in the way, `null` when it is written. */
export async function saveWorkbook(
  workbook: XlsxWorkbook,
  file: string,
  isCancelled: () => boolean,
): Promise<Problem | null> {
  const bytes = workbook.save();
  try {
    const outcome = await writeAtomically(file, bytes, isCancelled);
    return outcome === 'written' ? null : { code: 'cancelled', place: null };
  } catch (error) {
    return writeProblem(file, error);
  }
}
