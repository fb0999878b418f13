import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectedFigures, figuresFrom } from '../support/expected-figures';
import type { Figures } from '../support/expected-figures';
import type { RandomYear } from '../support/random-year';
import { drawRandomYear } from '../support/random-year';
import { layoutNames, yearLayouts } from '../support/random-year-layouts';
import { fileBy } from '../support/sheet-plan-files';

const root = join(__dirname, '..', '..');

interface Printed {
  readonly status: string;
  readonly contributions: readonly {
    readonly code: string;
    readonly name: string;
    readonly months: readonly {
      readonly month: string;
      readonly turnover: string;
      readonly contribution: string;
    }[];
  }[];
  readonly totals: { readonly turnover: string; readonly contribution: string };
  readonly problems: readonly unknown[];
}

describe('What the terminal prints as JSON', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'independent-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(
    layoutNames.flatMap((layout, place) => [101, 202].map((seed) => ({ layout, seed: seed + place }))),
  )(
    'for the year of seed $seed as $layout is what the separate computation gives',
    async ({ layout, seed }) => {
      const year = drawRandomYear(seed);
      const file = join(folder, `${layout}-${String(seed)}.xlsx`);
      writeFileSync(file, await fileBy('exceljs', yearLayouts[layout](year, 'untidy')));
      for (const rounding of ['month', 'cumulative'] as const) {
        const printed = compute(file, rounding);
        const expected = expectedFigures(year, rounding);
        expect(
          printed.problems.filter((problem) => (problem as { severity: string }).severity === 'error'),
        ).toEqual([]); // Every problem has one.
        expect(printed.status).toBe('done');
        expect(figuresIn(year, printed)).toEqual(expected);
        expect(inCents(printed.totals.contribution)).toBe(totalOf(expected));
      }
    },
    60_000,
  );
});

function compute(file: string, rounding: string): Printed {
  const entry = join(root, 'src', 'cli', 'mutualisation.ts');
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', entry, 'compute', file, '--json', '--rounding', rounding],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (run.stdout === '') throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Printed; // The shape that the issue fixes; a wrong one fails below.
}

function figuresIn(year: RandomYear, printed: Printed): Figures {
  return figuresFrom(
    year,
    printed.contributions.flatMap(({ code, name, months }) =>
      months.map(({ month, turnover, contribution }) => ({
        code,
        name,
        month,
        turnover: inCents(turnover),
        contribution: inCents(contribution),
      })),
    ),
  );
}

/** `"-12.50"` as −1250. Anything but two decimals is a fault. */
function inCents(amount: string): bigint {
  if (!/^-?\d+\.\d\d$/.test(amount)) throw new Error(`Not an amount: ${amount}`);
  return BigInt(amount.replace('.', ''));
}

function totalOf(figures: Figures): bigint {
  return Object.values(figures)
    .flatMap((months) => Object.values(months))
    .reduce((sum, [, contribution]) => sum + BigInt(contribution), 0n);
}
