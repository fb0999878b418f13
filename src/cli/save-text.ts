import type { Problem } from '../workbook/problems';
import { writeProblem } from './file-problems';
import { writeAtomically } from './write-atomically';

/** Saves a text as UTF-8; gives what stood in the way, `null` when it is written. */
export async function saveText(
  text: string,
  file: string,
  isCancelled: () => boolean,
): Promise<Problem | null> {
  try {
    const outcome = await writeAtomically(file, new TextEncoder().encode(text), isCancelled);
    return outcome === 'written' ? null : { code: 'cancelled', place: null };
  } catch (error) {
    return writeProblem(file, error);
  }
}
