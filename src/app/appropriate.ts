import { appropriate } from '../domain/appropriation/appropriate';
import type { Appropriation, AppropriationFault } from '../domain/appropriation/appropriation';
import { shareLabour } from '../domain/appropriation/share-labour';
import type { LabourFault } from '../domain/appropriation/share-labour';
import { simulateYears } from '../domain/appropriation/simulate-years';
import { appropriationLaw } from '../domain/law/appropriation-law';
import { buildEntries } from '../reports/appropriation-entries';
import type { AppropriationReport } from '../reports/appropriation-report';
import type { Problem } from '../workbook/problems';
import { appropriationInputs, labourKey, withBooks } from './appropriation-settings';
import type { AppropriationSettings } from './appropriation-settings';

export type AppropriationResult =
  | {
      readonly status: 'done';
      readonly report: AppropriationReport;
      /** Warnings only: what is given and differs from the books. */
      readonly problems: readonly Problem[];
    }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** Shares the result out, checks it against the law, and goes through the years after it. */
export function appropriateResult(given: AppropriationSettings): AppropriationResult {
  const settings = withBooks(given);
  if (settings.result === undefined) {
    return { status: 'refused', problems: [{ code: 'result-missing', place: null }] };
  }
  const outcome = appropriate(appropriationInputs(settings));
  if (outcome.status === 'refused') return refused(outcome.fault);
  const { appropriation } = outcome;
  const nextYears: Appropriation[] = [];
  for (const year of simulateYears(appropriation, settings.nextResults ?? [])) {
    if (year.status === 'refused') return refused(year.fault);
    nextYears.push(year.appropriation);
  }
  const key = labourKey(settings);
  const shared = shareLabour(appropriation.parts.labourShare, settings.employees ?? [], {
    key,
    seniorityCeiling: appropriationLaw(appropriation.inputs.year).seniorityCeiling.value,
  });
  if (shared.status === 'refused') return { status: 'refused', problems: [labourProblem(shared.fault)] };
  const entries = buildEntries(appropriation);
  const books = settings.books ?? [];
  const report = { appropriation, entries, nextYears, labourKey: key, employees: shared.shares, books };
  return { status: 'done', report, problems: differencesFromBooks(settings) };
}

/** What was given wins over the books; where they differ, both are told. */
function differencesFromBooks(settings: AppropriationSettings): readonly Problem[] {
  return (settings.books ?? []).flatMap(({ field, amount, account }): readonly Problem[] => {
    const given = settings[field];
    if (given === undefined || given.equals(amount)) return [];
    const [typed, booked] = [given.toString(), amount.toString()];
    return [{ code: 'books-differ', field, typed, booked, account, place: null }];
  });
}

function labourProblem(fault: LabourFault): Problem {
  return fault.code === 'mix-not-whole'
    ? { code: 'labour-key-not-whole', total: fault.total.fraction, place: null }
    : { code: 'labour-criterion-empty', criterion: fault.criterion, place: null };
}

function refused(fault: AppropriationFault): AppropriationResult {
  return { status: 'refused', problems: [problemOf(fault)] };
}

function problemOf(fault: AppropriationFault): Problem {
  switch (fault.code) {
    case 'shares-undetermined':
      return { ...fault, place: null };
    case 'shares-do-not-add-up':
      return { code: fault.code, total: fault.total.fraction, place: null };
    case 'labour-booked-too-large':
      return { code: fault.code, booked: fault.booked.toString(), base: fault.base.toString(), place: null };
  }
}
