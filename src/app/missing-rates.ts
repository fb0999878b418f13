import type { ComputedYear } from '../domain/contribution/compute-contributions';
import type { Problem } from '../workbook/problems';

/** Months of people for whom no scheme is in force, as problems. */
export function missingRates(missing: ComputedYear['missing']): readonly Problem[] {
  return missing.map(({ entrepreneur, month }) => ({
    code: 'rate-missing',
    who: entrepreneur.name,
    month: month.toString(),
    place: null,
  }));
}
