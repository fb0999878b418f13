import type { RandomYear } from './random-year';
import { expectedContributions } from './random-year-expected';

/** The figures of the separate computation, in the shape of `figuresOf`. Cumulative rounding may give a cent to a month without turnover. */
export function expectedFigures(
  year: RandomYear,
  rounding: 'month' | 'cumulative',
): Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> {
  return Object.fromEntries(
    expectedContributions(year, rounding).map(({ code, turnover, contribution }) => [
      code,
      Object.fromEntries(
        [...turnover]
          .map(
            ([month, cents]) =>
              [month, [String(cents), String(contribution.get(month) ?? 0n)] as const] as const,
          )
          .filter(([, [cents, owed]]) => cents !== '0' || owed !== '0'),
      ),
    ]),
  );
}
