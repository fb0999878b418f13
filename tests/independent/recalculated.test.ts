import { computeFile } from '../support/compute-file';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { drawRandomYear } from '../support/random-year';
import { yearLayouts } from '../support/random-year-layouts';
import { fileBy } from '../support/sheet-plan-files';
import { formulaValues } from '../support/written-figures';
import { sampleBytes } from '../sample/sample-book';

const here = libreOfficeIsHere();
if (!here)
  process.stderr.write('LibreOffice is not here: the recalculation of written workbooks was left out.\n');

/** In cents when it is a number: two workbooks agree to the cent, or not at all. */
const toTheCent = (value: number | string): string =>
  typeof value === 'number' ? (Math.round(value * 10_000) / 10_000).toFixed(2) : value;

async function expectSameAfterRecalculation(bytes: Uint8Array): Promise<void> {
  const { written } = await computeFile(bytes, {}, 'workbook');
  if (written === null) throw new Error('Refused');
  const before = await formulaValues(written);
  const after = await formulaValues(await recalculate(written));
  expect(before.size).toBeGreaterThan(20);
  const compare = (values: ReadonlyMap<string, number | string>): Readonly<Record<string, string>> =>
    Object.fromEntries([...before.keys()].map((place) => [place, toTheCent(values.get(place) ?? 'missing')]));
  expect(compare(after)).toEqual(compare(before));
}

(here ? describe : describe.skip)('LibreOffice, which computes every formula anew', () => {
  test('gives the cached values of the written sample to the cent', async () => {
    await expectSameAfterRecalculation(sampleBytes());
  }, 120_000);

  test.each([3, 8])(
    'gives the cached values of the written random year %i to the cent',
    async (seed) => {
      await expectSameAfterRecalculation(
        await fileBy('exceljs', yearLayouts.journal(drawRandomYear(seed), 'untidy')),
      );
    },
    120_000,
  );
});
