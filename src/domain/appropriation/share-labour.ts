import { allocate } from '../values/allocate';
import { Money } from '../values/money';
import { Rate } from '../values/rate';

/** What the statutes may share by (art. 33, 3°): pay of the year, time present, heads, or a mix. */
export interface LabourKey {
  readonly pay: Rate;
  readonly presence: Rate;
  readonly equal: Rate;
}

export interface Employee {
  readonly name: string;
  readonly pay: Money;
  /** Hours or days, whichever unit, as a decimal ≥ 0. */
  readonly presence: Rate;
  /** Proportional to seniority where the statutes say so; 1 for everyone otherwise. */
  readonly seniority: Rate;
}

export interface EmployeeShare {
  readonly employee: Employee;
  /** As applied: not above the legal ceiling. */
  readonly seniority: Rate;
  readonly byPay: Money;
  readonly byPresence: Money;
  readonly equally: Money;
  readonly total: Money;
}

export type LabourOutcome =
  | { readonly status: 'done'; readonly shares: readonly EmployeeShare[] }
  /** The mix is not 100 %, or nobody has anything of a criterion that is asked for. */
  | { readonly status: 'refused'; readonly fault: LabourFault };

export type LabourFault =
  | { readonly code: 'mix-not-whole'; readonly total: Rate }
  | { readonly code: 'criterion-empty'; readonly criterion: keyof LabourKey };

export const singleKeys: Readonly<Record<keyof LabourKey, LabourKey>> = {
  pay: { pay: Rate.of('1'), presence: Rate.zero, equal: Rate.zero },
  presence: { pay: Rate.zero, presence: Rate.of('1'), equal: Rate.zero },
  equal: { pay: Rate.zero, presence: Rate.zero, equal: Rate.of('1') },
};

const criteria = ['pay', 'presence', 'equal'] as const;

/**
 * Shares an amount between employees without losing a cent: the amount is cut by criterion, and each piece by
 * the employees' weights, by largest remainder. 2 013 € equally between two are 1 006.50 each.
 */
export function shareLabour(
  amount: Money,
  employees: readonly Employee[],
  { key, seniorityCeiling }: { readonly key: LabourKey; readonly seniorityCeiling: number },
): LabourOutcome {
  const mix = wholeNumbers(criteria.map((criterion) => key[criterion]));
  const total = criteria.reduce((sofar, criterion) => sofar.plus(key[criterion].exact), Rate.zero.exact);
  if (total.toString() !== '1') {
    return { status: 'refused', fault: { code: 'mix-not-whole', total: Rate.of(total.toString()) } };
  }
  const pieces = allocate(amount.cents, mix);
  const seniorities = employees.map(({ seniority }) => atMost(seniority, seniorityCeiling));
  const columns = criteria.map((criterion, index) => {
    const weights = weightsOf(criterion, { employees, seniorities });
    return { criterion, weights, piece: pieces[index] ?? 0n };
  });
  if (employees.length === 0) return { status: 'done', shares: [] };
  const empty = columns.find(
    ({ weights, piece }) => piece !== 0n && weights.every((weight) => weight === 0n),
  );
  if (empty !== undefined) {
    return { status: 'refused', fault: { code: 'criterion-empty', criterion: empty.criterion } };
  }
  const shared = columns.map(({ weights, piece }) => allocate(piece, weights));
  const shares = employees.map((employee, line) => {
    const [byPay, byPresence, equally] = shared.map((column) => Money.ofCents(column[line] ?? 0n));
    return employeeShare(employee, seniorities[line] ?? Rate.zero, { byPay, byPresence, equally });
  });
  return { status: 'done', shares };
}

interface Pieces {
  readonly byPay: Money | undefined;
  readonly byPresence: Money | undefined;
  readonly equally: Money | undefined;
}

function employeeShare(employee: Employee, seniority: Rate, pieces: Pieces): EmployeeShare {
  const byPay = pieces.byPay ?? Money.zero;
  const byPresence = pieces.byPresence ?? Money.zero;
  const equally = pieces.equally ?? Money.zero;
  return { employee, seniority, byPay, byPresence, equally, total: Money.sum([byPay, byPresence, equally]) };
}

interface People {
  readonly employees: readonly Employee[];
  readonly seniorities: readonly Rate[];
}

/** Whole numbers in proportion to the criterion times the coefficient. */
function weightsOf(criterion: keyof LabourKey, { employees, seniorities }: People): readonly bigint[] {
  const coefficients = wholeNumbers(seniorities);
  const presences = wholeNumbers(employees.map(({ presence }) => presence));
  return employees.map(({ pay }, line) => {
    const coefficient = coefficients[line] ?? 0n;
    if (criterion === 'pay') return pay.cents * coefficient;
    return criterion === 'presence' ? (presences[line] ?? 0n) * coefficient : coefficient;
  });
}

/** Decimals as whole numbers of their smallest common part: 0.5 and 1.25 are 50 and 125. */
function wholeNumbers(decimals: readonly Rate[]): readonly bigint[] {
  const common = decimals.reduce(
    (most, { ratio }) => (ratio.denominator > most ? ratio.denominator : most),
    1n,
  );
  return decimals.map(({ ratio }) => ratio.numerator * (common / ratio.denominator));
}

function atMost(coefficient: Rate, ceiling: number): Rate {
  const most = Rate.of(String(ceiling));
  return coefficient.exact.compare(most.exact) > 0 ? most : coefficient;
}
