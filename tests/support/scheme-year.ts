import { computeContributions, type ComputedLine } from '../../src/domain/contribution/compute-contributions';
import type { ContributionInputs, OtherKind } from '../../src/domain/contribution/contribution-inputs';
import { asCooperativeScheme, presetOf, type PresetKey } from '../../src/domain/contribution/gallery';
import type { Rounding, Scheme } from '../../src/domain/contribution/scheme';
import type { Entrepreneur } from '../../src/domain/people/entrepreneur';
import { Day } from '../../src/domain/values/day';
import { FinancialYear } from '../../src/domain/values/financial-year';
import { Money } from '../../src/domain/values/money';
import { Month } from '../../src/domain/values/month';

/** A year of one person in a few words; everything left out is what is usual. */
export interface SchemeYear {
  readonly schemes: readonly Scheme[];
  /** Euros of consecutive months from January 2014. */
  readonly turnover: readonly string[];
  readonly others?: readonly (readonly [OtherKind, number, string])[];
  readonly entry?: string;
  readonly exit?: string;
  readonly status?: string;
  readonly opening?: string;
  readonly rounding?: Rounding;
  readonly more?: Partial<ContributionInputs>;
}

export const somebody = 'E1';

export function inputsOf(parts: SchemeYear): ContributionInputs {
  return {
    year: FinancialYear.closingIn(2014, 1),
    lastMonth: Month.of(2014, Math.max(1, parts.turnover.length)),
    entrepreneurs: [personOf(parts)],
    turnover: parts.turnover.map((amount, position) => ({
      entrepreneurId: somebody,
      month: Month.of(2014, position + 1),
      amount: Money.ofEuros(amount),
    })),
    others: (parts.others ?? []).map(([kind, month, amount]) => ({
      entrepreneurId: somebody,
      month: Month.of(2014, month),
      kind,
      amount: Money.ofEuros(amount),
    })),
    openings: new Map(parts.opening === undefined ? [] : [[somebody, Money.ofEuros(parts.opening)]]),
    schemes: parts.schemes,
    rounding: parts.rounding ?? 'month',
    ...parts.more,
  };
}

export function linesOfYear(parts: SchemeYear): readonly ComputedLine[] {
  return computeContributions(inputsOf(parts)).lines[0]?.lines ?? [];
}

export function chargedIn(parts: SchemeYear): readonly string[] {
  return linesOfYear(parts).map(({ contribution }) => contribution.toString());
}

export function preset(key: PresetKey): Scheme {
  return asCooperativeScheme(presetOf(key), key);
}

function personOf({ entry, exit, status }: SchemeYear): Entrepreneur {
  return {
    id: somebody,
    code: somebody,
    name: somebody,
    activity: '',
    status: status ?? '',
    entry: Day.parse(entry ?? ''),
    exit: Day.parse(exit ?? ''),
  };
}
