import type { Levy, MonthlyFloor, SchemeTerms } from '../../domain/contribution/scheme';
import { Money } from '../../domain/values/money';
import { readAmountText } from '../cells/read-amount';
import { readRate } from '../cells/read-rate';
import { readBeginningFloor, readLevyText } from '../layout/scheme-words';
import type { RateRow } from './rate-row';
import type { ProblemList } from './problem-list';

/** What comes with the tariff of a scheme, from the cells of its first line; `undefined` when there is nothing. */
export function readSchemeTerms(row: RateRow, problems: ProblemList): SchemeTerms | undefined {
  const monthlyFee = row.amount('monthly-fee');
  const monthlyFloor = readMonthlyFloor(row);
  const yearlyFloor = row.amount('yearly-floor');
  const monthlyCap = row.amount('monthly-cap');
  const yearlyCap = row.amount('yearly-cap');
  const exemptMonths = row.word('exempt-months', readCount, 'months');
  const internalRate = row.rate('internal-rate');
  const levies = row.word('levies', readLevies, 'levies');
  const terms: SchemeTerms = {
    ...(monthlyFee === null || monthlyFee.isZero ? {} : { monthlyFee }),
    ...(monthlyFloor === null ? {} : { monthlyFloor }),
    ...(yearlyFloor === null ? {} : { yearlyFloor }),
    ...(monthlyCap === null ? {} : { monthlyCap }),
    ...(yearlyCap === null ? {} : { yearlyCap }),
    ...(exemptMonths === null || exemptMonths === 0 ? {} : { exemptMonths }),
    ...(internalRate === null ? {} : { internalRate }),
    ...(levies === null ? {} : { levies }),
  };
  tellContradiction(terms, row, problems);
  return Object.keys(terms).length === 0 ? undefined : terms;
}

/** A number of euros, or `80 pendant 12 mois, puis 100`. */
function readMonthlyFloor(row: RateRow): MonthlyFloor | null {
  const written = readBeginningFloor(row.text('monthly-floor'));
  if (written === null) {
    const amount = row.amount('monthly-floor');
    return amount === null ? null : { amount, beginning: null };
  }
  const [first, amount] = [readEuros(written.beginning), readEuros(written.amount)];
  if (first !== null && amount !== null)
    return { amount, beginning: { months: written.months, amount: first } };
  row.refuse('monthly-floor', 'floor');
  return null;
}

function readCount(text: string): number | null {
  return /^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null;
}

function readLevies(text: string): readonly Levy[] | null {
  const levies = text
    .split(';')
    .filter((part) => part.trim() !== '')
    .map(readLevy);
  return levies.length === 0 || levies.includes(null) ? null : levies.filter((levy) => levy !== null);
}

function readLevy(text: string): Levy | null {
  const written = readLevyText(text);
  if (written === null) return null;
  const { name, value, of } = written;
  if (value.includes('%')) {
    const reading = readRate({ kind: 'text', column: 0, value }, 'percent-points');
    return reading.kind === 'rate' ? { kind: 'rate', name, rate: reading.rate, of: of ?? 'base' } : null;
  }
  const amount = readEuros(value);
  return amount === null || of !== null ? null : { kind: 'fixed', name, amount };
}

function readEuros(text: string): Money | null {
  const reading = readAmountText(text, 'comma');
  return reading.kind === 'amount' && !reading.amount.isNegative ? reading.amount : null;
}

/** A floor above its cap: whichever won, the other would be there for nothing. */
function tellContradiction(terms: SchemeTerms, row: RateRow, problems: ProblemList): void {
  const { monthlyFloor, monthlyCap, yearlyFloor, yearlyCap } = terms;
  const yearOfFloors = monthlyFloor === undefined ? undefined : twelve(monthlyFloor.amount);
  const pairs = [
    { floor: monthlyFloor?.amount, cap: monthlyCap, role: 'monthly-floor' },
    { floor: yearlyFloor, cap: yearlyCap, role: 'yearly-floor' },
    { floor: yearOfFloors, cap: yearlyCap, role: 'monthly-floor' },
  ] as const;
  const wrong = pairs.find(
    ({ floor, cap }) => floor !== undefined && cap !== undefined && floor.compare(cap) > 0,
  );
  if (wrong?.floor === undefined || wrong.cap === undefined) return;
  const [floor, cap] = [wrong.floor.toString(), wrong.cap.toString()];
  problems.add({ code: 'floor-above-cap', floor, cap, place: row.place(wrong.role) });
}

function twelve(amount: Money): Money {
  return Money.ofCents(amount.cents * 12n);
}
