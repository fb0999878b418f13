import { Exact } from '../../domain/values/exact';
import { Rate } from '../../domain/values/rate';
import type { Cell } from '../port';
import { isPercentFormat } from './number-format';
import { readAmountText } from './read-amount';

export type RateReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'rate'; readonly rate: Rate }
  /** A plain `1` (1 % or 100 %?), or `0.1` under a header that says percent (0.1 % or 10 %?). */
  | { readonly kind: 'ambiguous'; readonly text: string }
  | { readonly kind: 'error-value'; readonly value: string }
  /** Not a number, negative, or over 100 %. */
  | { readonly kind: 'invalid'; readonly text: string };

/** Whether the header or the label says percent: then every bare number is in percent points. */
export type RateUnit = 'percent-points' | 'unstated';

/**
 * Reads a rate: `10 %`, `10%` as text; a number shown as percent is a fraction; a bare number under 1 is a
 * fraction (0.1), above 1 it is percent points (10); a bare 1 is ambiguous.
 */
export function readRate(cell: Cell | null, unit: RateUnit): RateReading {
  if (cell === null) return { kind: 'blank' };
  if (cell.kind === 'error') return { kind: 'error-value', value: cell.value };
  if (cell.kind === 'boolean') return { kind: 'invalid', text: String(cell.value) };
  if (cell.kind === 'text') return readRateText(cell.value, unit);
  const decimal = Exact.of(Number.isFinite(cell.value) ? cell.value.toPrecision(15) : '-1').toString();
  return isPercentFormat(cell.format) ? checked(Rate.of(decimal), decimal) : readBareNumber(decimal, unit);
}

function readRateText(text: string, unit: RateUnit): RateReading {
  const trimmed = text.replace(/[\u00a0\u202f]/g, ' ').trim();
  if (trimmed === '' || /^[-–—]$/.test(trimmed)) return { kind: 'blank' };
  const bare = trimmed.replace(/\s*(%|pour ?cents?)$/i, '');
  // `10,125` can only be ten and an eighth: a rate has no thousands.
  const reading = readAmountText(bare, bare.includes(',') ? 'comma' : 'point');
  if (reading.kind !== 'amount' || !/^[+-]?\d+([.,]\d+)?$/.test(bare))
    return { kind: 'invalid', text: trimmed };
  const decimal = Exact.of(bare.replace(',', '.').replace('+', '')).toString();
  return bare === trimmed ? readBareNumber(decimal, unit) : checked(Rate.ofPercent(decimal), trimmed);
}

function readBareNumber(decimal: string, unit: RateUnit): RateReading {
  const comparedToOne = Exact.of(decimal).compare(Exact.of('1'));
  const isFraction = comparedToOne < 0;
  if (unit === 'percent-points') {
    const isZeroOrLess = Exact.of(decimal).compare(Exact.zero) <= 0;
    if (isFraction && !isZeroOrLess) return { kind: 'ambiguous', text: decimal };
    return checked(Rate.ofPercent(decimal), decimal);
  }
  if (comparedToOne === 0) return { kind: 'ambiguous', text: decimal };
  return checked(isFraction ? Rate.of(decimal) : Rate.ofPercent(decimal), decimal);
}

function checked(rate: Rate, text: string): RateReading {
  return rate.isBetweenZeroAndOne ? { kind: 'rate', rate } : { kind: 'invalid', text };
}
