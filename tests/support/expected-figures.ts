import type { RandomYear } from './random-year';
import { expectedContributions } from './random-year-expected';
import { withoutAccents } from './random-year-hand';

/** Code → month → [turnover, contribution], in cents, of the months and the people that are not all zero. */
export type Figures = Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;

/** A line of a result, from the program or from what it printed. */
export interface FigureLine {
  readonly code: string;
  readonly name: string;
  readonly month: string;
  readonly turnover: bigint;
  readonly contribution: bigint;
}

/** The figures of the separate computation. Cumulative rounding may give a cent to a month without turnover. */
export function expectedFigures(year: RandomYear, rounding: 'month' | 'cumulative'): Figures {
  return collected(
    expectedContributions(year, rounding).flatMap(({ code, turnover, contribution }) =>
      [...turnover].map(([month, cents]) => ({
        code,
        name: '',
        month,
        turnover: cents,
        contribution: contribution.get(month) ?? 0n,
      })),
    ),
  );
}

/** The lines of a result in the same shape; a person without code is known by the words of the name. */
export function figuresFrom(year: RandomYear, lines: readonly FigureLine[]): Figures {
  const codes = new Map(
    year.people.map(({ code, lastName, firstName }) => [wordsOf(`${lastName} ${firstName}`), code] as const),
  );
  return collected(
    lines.map((line) => ({ ...line, code: line.code || (codes.get(wordsOf(line.name)) ?? line.name) })),
  );
}

function collected(lines: readonly FigureLine[]): Figures {
  const figures: Record<string, Record<string, readonly [string, string]>> = {};
  for (const { code, month, turnover, contribution } of lines) {
    if (turnover === 0n && contribution === 0n) continue;
    figures[code] = { ...figures[code], [month]: [String(turnover), String(contribution)] };
  }
  return figures;
}

/** The words of a name whatever their order, case and accents. */
function wordsOf(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}
