import { Money } from '../domain/values/money';

/**
 * Reads an amount typed at a door: `16325`, `16 325,40`, `-5000.00`. `null` when it is none, or when it may be
 * two: `16.325` is sixteen thousand or sixteen.
 */
export function readTypedAmount(text: string): Money | null {
  const plain = text
    .trim()
    .replace(/\s?(€|EUR)$/i, '')
    .replace(/^[−–]/, '-');
  if (!/^[-+]?(\d+|\d{1,3}([\s']\d{3})+)([.,]\d{1,2})?$/.test(plain)) return null;
  return Money.ofEuros(plain.replace(/[\s'+]/g, '').replace(',', '.'));
}
