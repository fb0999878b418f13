import { formatCount, formatPlainNumber } from './formats';

/** A round number beside an axis: `12 000`, `−500`, `0,5`. */
export function axisText(value: number): string {
  if (!Number.isInteger(value)) return formatPlainNumber(String(value));
  return `${value < 0 ? '\u2212' : ''}${formatCount(Math.abs(value))}`;
}
