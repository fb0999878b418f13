import type { SectionMonths } from '../../src/domain/budget/section-months';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';

/** One account of a section: amounts in euros by month such as `2014-03`, `AN` for what was carried forward. */
export function sectionLine(
  section: string,
  account: string,
  amounts: Readonly<Record<string, string>>,
): SectionMonths {
  const { AN: opening = '0', ...months } = amounts;
  return {
    account,
    label: `Compte ${account}`,
    section,
    opening: Money.ofEuros(opening),
    months: new Map(
      Object.entries(months).map(([month, amount]) => [Month.parse(month).index, Money.ofEuros(amount)]),
    ),
  };
}
