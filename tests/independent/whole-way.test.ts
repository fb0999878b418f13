import { fc, test } from '@fast-check/jest';
import { openXlsx } from '../../src/workbook/adapters/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { computeFile, figureLines } from '../support/compute-file';
import type { ComputedFile } from '../support/compute-file';
import { figuresFrom } from '../support/expected-figures';
import { drawRandomYear } from '../support/random-year';
import type { RandomYear } from '../support/random-year';
import { layoutNames, yearLayouts } from '../support/random-year-layouts';
import { fileBy } from '../support/sheet-plan-files';
import { openBytes } from '../support/written-figures';

const layouts = fc.constantFrom(...layoutNames);
const seeds = fc.integer({ min: 1_000, max: 1_000_000 });
const runs = { numRuns: 15 };

function reportOf({ result }: ComputedFile) {
  if (result.status === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.report;
}

/** The same year with its people in another order. */
function permuted(year: RandomYear, key: number): RandomYear {
  const places = year.people
    .map((_, place) => place)
    .sort((a, b) => ((a * 31 + key) % 17) - ((b * 31 + key) % 17));
  const inOrder = <T>(items: readonly T[]): readonly T[] =>
    places.flatMap((place) => items.slice(place, place + 1));
  return { ...year, people: inOrder(year.people), cents: inOrder(year.cents) };
}

describe('The whole way from file to result', () => {
  test.prop([layouts, seeds, fc.nat(16)], runs)(
    'gives the same figures for rows and sheets in another order',
    async (layout, seed, key) => {
      const year = drawRandomYear(seed);
      const plain = yearLayouts[layout](year, 'untidy');
      const other = yearLayouts[layout](permuted(year, key), 'untidy');
      const turned = { ...other, sheets: [...other.sheets].reverse() };
      const first = await computeFile(await fileBy('sheetjs', plain), {}, 'nowhere');
      const second = await computeFile(await fileBy('sheetjs', turned), {}, 'nowhere');
      expect(figuresFrom(year, figureLines(second.result))).toEqual(
        figuresFrom(year, figureLines(first.result)),
      );
      expect(reportOf(second).totals).toEqual(reportOf(first).totals);
      expect(reportOf(second).entrepreneurs.map(({ share }) => share)).toEqual(
        reportOf(first).entrepreneurs.map(({ share }) => share),
      );
    },
  );

  test.prop([layouts, seeds], runs)(
    'gives the same report and the same sheets when the written file is computed again',
    async (layout, seed) => {
      const bytes = await fileBy('exceljs', yearLayouts[layout](drawRandomYear(seed), 'untidy'));
      const once = await computeFile(bytes, {}, 'workbook');
      const twice = await computeFile(once.written ?? bytes, {}, 'workbook');
      expect(reportOf(twice)).toEqual(reportOf(once));
      expect(twice.result.problems).toEqual(once.result.problems);
      expect(await contentOf(twice.written)).toEqual(await contentOf(once.written));
    },
  );

  test.prop([layouts, seeds], runs)(
    'shows totals that are the sums of the lines that it shows',
    async (layout, seed) => {
      const computed = await computeFile(
        await fileBy('exceljs', yearLayouts[layout](drawRandomYear(seed), 'untidy')),
        {},
        'workbook',
      );
      const report = reportOf(computed);
      const lines = report.entrepreneurs.flatMap((person) => person.lines);
      const sum = (pick: (line: (typeof lines)[number]) => bigint): bigint =>
        lines.reduce((sofar, line) => sofar + pick(line), 0n);
      expect(report.totals.contribution.cents).toBe(sum(({ contribution }) => contribution.cents));
      expect(report.totals.turnover.cents).toBe(sum(({ turnover }) => turnover.cents));
      expect(report.byMonth.reduce((sofar, { contribution }) => sofar + contribution.cents, 0n)).toBe(
        report.totals.contribution.cents,
      );
      const shares = report.entrepreneurs.reduce((sofar, { share }) => sofar + share, 0);
      expect([0, 1_000]).toContain(shares);
      const written = await detailSums(computed.written);
      expect(written).toEqual({
        turnover: report.totals.turnover.cents,
        contribution: report.totals.contribution.cents,
      });
    },
  );
});

/** Everything that stands in the cells, as our own reader sees it. */
async function contentOf(bytes: Uint8Array | null): Promise<unknown> {
  const opened = openXlsx(bytes ?? new Uint8Array(), { codec: nodeCodec });
  return opened.status === 'done' ? opened.value.read({}) : opened;
}

/** The sums of the columns of the written list of lines, in cents, read by another library. */
async function detailSums(bytes: Uint8Array | null): Promise<{ turnover: bigint; contribution: bigint }> {
  const workbook = await openBytes(bytes ?? new Uint8Array());
  const sheet = workbook.getWorksheet('Mutualisation – détail');
  let header: ReadonlyMap<string, number> | null = null;
  const sums = { turnover: 0n, contribution: 0n };
  sheet?.eachRow((row) => {
    if (header === null) {
      const found = new Map<string, number>();
      row.eachCell((cell, column) => found.set(cell.text, column));
      if (found.has('CA HT') && found.has('Contribution')) header = found;
      return;
    }
    const turnover = row.getCell(header.get('CA HT') ?? 1).value;
    const contribution = row.getCell(header.get('Contribution') ?? 1).value;
    if (typeof turnover === 'number') sums.turnover += BigInt(Math.round(turnover * 100));
    if (typeof contribution === 'number') sums.contribution += BigInt(Math.round(contribution * 100));
  });
  return sums;
}
