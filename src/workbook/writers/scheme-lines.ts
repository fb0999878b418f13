import type { Levy, MonthlyFloor, Scheme } from '../../domain/contribution/scheme';
import type { Money } from '../../domain/values/money';
import { formatPercent, formatShortAmount } from '../../text/formats';
import { rateColumns } from '../layout/parameters-table';
import type { RateRole } from '../layout/rate-words';
import {
  baseWords,
  beginningFloorText,
  levySeparator,
  levyText,
  tariffWords,
  windowWords,
} from '../layout/scheme-words';
import type { WrittenCell } from '../port';
import type { StyleName } from '../style-name';
import { blankCell, numberCell, textCell } from './written-cells';

/** One line of the table of schemes: what stands in each column, blank where it is left out. */
export type SchemeLine = { readonly [R in RateRole]?: CellValue };

type CellValue = { readonly text: string } | { readonly number: string };

/** The lines that read back as this scheme: one, or one for each bracket. Of a scheme for the whole co-operative. */
export function schemeLines(scheme: Scheme): readonly SchemeLine[] {
  const { name, base, window, tariff } = scheme;
  const first: SchemeLine = {
    name: { text: name },
    tariff: { text: tariffWords[tariff.kind] },
    base: { text: baseWords[base] },
    window: { text: windowWords[window] },
    ...termCells(scheme),
  };
  if (tariff.kind === 'flat') return [{ ...first, rate: { number: tariff.rate.fraction } }];
  return tariff.brackets.map(({ upTo, rate }, position) => ({
    ...(position === 0 ? first : { name: { text: name } }),
    ...(upTo === null ? {} : { 'up-to': euros(upTo) }),
    rate: { number: rate.fraction },
  }));
}

function termCells({ terms = {} }: Scheme): SchemeLine {
  const { monthlyFee, monthlyFloor, monthlyCap, yearlyFloor, yearlyCap } = terms;
  const { exemptMonths, internalRate, levies } = terms;
  return {
    ...(monthlyFee === undefined ? {} : { 'monthly-fee': euros(monthlyFee) }),
    ...(monthlyFloor === undefined ? {} : { 'monthly-floor': floorCell(monthlyFloor) }),
    ...(monthlyCap === undefined ? {} : { 'monthly-cap': euros(monthlyCap) }),
    ...(yearlyFloor === undefined ? {} : { 'yearly-floor': euros(yearlyFloor) }),
    ...(yearlyCap === undefined ? {} : { 'yearly-cap': euros(yearlyCap) }),
    ...(exemptMonths === undefined ? {} : { 'exempt-months': { number: String(exemptMonths) } }),
    ...(internalRate === undefined ? {} : { 'internal-rate': { number: internalRate.fraction } }),
    ...(levies === undefined ? {} : { levies: { text: levies.map(levyCell).join(levySeparator) } }),
  };
}

function floorCell({ amount, beginning }: MonthlyFloor): CellValue {
  if (beginning === null) return euros(amount);
  const [first, after] = [beginning.amount, amount].map(formatShortAmount);
  return {
    text: beginningFloorText({ beginning: first ?? '', months: beginning.months, amount: after ?? '' }),
  };
}

function levyCell(levy: Levy): string {
  const { name } = levy;
  return levy.kind === 'fixed'
    ? levyText({ name, value: formatShortAmount(levy.amount), of: null })
    : levyText({ name, value: formatPercent(levy.rate), of: levy.of });
}

function euros(amount: Money): CellValue {
  return { number: amount.toString() };
}

/** The cells of a line, all of them ready to be filled. */
export function schemeLineCells(line: SchemeLine): WrittenCell[] {
  return roles.map((role, column) => {
    const value = line[role];
    const style = styles[role] ?? 'input';
    if (value === undefined) return blankCell(column, style);
    return 'text' in value ? textCell(column, value.text, 'input') : numberCell(column, value.number, style);
  });
}

// The record holds exactly these keys, which `Object.keys` forgets.
const roles = Object.keys(rateColumns) as RateRole[];

const styles: { readonly [R in RateRole]?: StyleName } = {
  rate: 'input-percent',
  'internal-rate': 'input-percent',
  from: 'input-date',
  to: 'input-date',
  'up-to': 'input-euro',
  'monthly-fee': 'input-euro',
  'monthly-floor': 'input-euro',
  'monthly-cap': 'input-euro',
  'yearly-floor': 'input-euro',
  'yearly-cap': 'input-euro',
};
