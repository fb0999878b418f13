import { computeFile, figureLines } from '../support/compute-file';
import { expectedFigures, figuresFrom } from '../support/expected-figures';
import { drawRandomYear } from '../support/random-year';
import { layoutNames, yearLayouts } from '../support/random-year-layouts';
import { fileBy } from '../support/sheet-plan-files';

const seeds = Array.from({ length: 30 }, (_, place) => place + 1);

const cases = layoutNames.flatMap((layout) => [
  { layout, mood: 'untidy' as const },
  { layout, mood: 'harsh' as const },
]);

describe.each(cases)('A random year written as $mood $layout', ({ layout, mood }) => {
  test.each(seeds)(
    'seed %i gives the figures of the separate computation, in both rounding modes',
    async (seed) => {
      const year = drawRandomYear(seed);
      const bytes = await fileBy(seed % 2 === 0 ? 'exceljs' : 'sheetjs', yearLayouts[layout](year, mood));
      for (const rounding of ['month', 'cumulative'] as const) {
        const { result } = await computeFile(bytes, { rounding }, 'nowhere');
        expect(figuresFrom(year, figureLines(result))).toEqual(expectedFigures(year, rounding));
      }
    },
  );
});
