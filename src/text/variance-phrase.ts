import type { Figures } from '../domain/budget/line-figures';
import type { Exact } from '../domain/values/exact';
import type { Money } from '../domain/values/money';
import { budgetLabels, verdictLabel } from './budget-labels';
import { formatEuros, formatShare } from './formats';

/** `+9 917,00 € · +3,2 % · ▲ favorable`. */
export function variancePhrase({ variance, rate, isFavourable }: Figures): string {
  const percent = rate === null ? budgetLabels.noRate : rateText(rate);
  return [signedEuros(variance), percent, verdictLabel(isFavourable)].join(' · ');
}

/** `+1 234,50 €`, `−20,00 €`, `0,00 €`. */
export function signedEuros(amount: Money): string {
  return amount.isZero || amount.isNegative ? formatEuros(amount) : `+${formatEuros(amount)}`;
}

/** A rate of variance as on the sheet: one decimal, with its sign. */
export function rateText(rate: Exact): string {
  const tenths = Number(rate.timesPowerOfTen(3).roundedToInteger());
  return `${tenths > 0 ? '+' : ''}${formatShare(tenths)}`;
}
