import { computeContributions } from '../../src/domain/contribution/compute-contributions';
import { presetScheme } from '../../src/app/preset-schemes';
import { Rate } from '../../src/domain/values/rate';
import { buildContributionReport } from '../../src/reports/build-contribution-report';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../src/workbook/adapters/xlsx/index';
import type { WorkbookEdits } from '../../src/workbook/port';
import { writeMutualisation } from '../../src/workbook/writers/write-mutualisation';
import { writeParameters } from '../../src/workbook/writers/write-parameters';
import { writeWhatIf } from '../../src/workbook/writers/write-what-if';
import { expectGolden } from '../support/golden';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { sheetText } from '../support/sheet-text';
import { simulate, simulatedInputs } from '../support/simulated-year';
import { smallInput } from '../support/small-input';
import { smallWorkbook } from '../support/small-workbook';
import { formulaValues } from '../support/written-figures';

const people = [
  { code: 'E1', name: 'Élodie Martin', turnover: ['500', '0'] },
  { code: 'E2', name: 'Paul Durand', turnover: ['40000', '40000'] },
  { code: 'E3', name: 'Aïcha Benali', turnover: ['2000', '2000.01'] },
];

const simulation = writeWhatIf(simulate(people, presetScheme('solstice')));

function detailOf(): WorkbookEdits {
  const inputs = simulatedInputs(people, [presetScheme('opteos')]);
  return writeMutualisation(smallInput(buildContributionReport(inputs, computeContributions(inputs))));
}

test('a scheme explains every line, a simulation stands beside today, a preset fills the table', () => {
  const parameters = writeParameters({
    ...{ year: 2014, firstMonth: 1, rate: Rate.of('0.1'), rounding: 'month', decimal: 'ask' },
    schemes: [presetScheme('solstice')],
  });
  const detail = detailOf().sheets.filter(({ key }) => key === 'contribution-lines');
  const sheets = [...detail, ...simulation.sheets, ...parameters.sheets];
  expectGolden('written-schemes.txt', sheets.map(sheetText).join('\n\n'));
});

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

withLibreOffice.each([
  ['a simulation', simulation],
  ['a simulation of nobody', writeWhatIf(simulate([], presetScheme('opteos')))],
  ['a year with explanations', detailOf()],
])(
  'LibreOffice computes the figures of the domain to the cent: %s',
  async (_, edits) => {
    const opened = openXlsx(await smallWorkbook({ Feuil1: [['x']] }), { codec: nodeCodec });
    if (opened.status === 'refused') throw new Error('The empty workbook could not be opened');
    const applied = await opened.value.apply(edits);
    if (applied.status === 'refused') throw new Error('The sheets could not be written');
    const bytes = opened.value.save();
    const [before, after] = [await formulaValues(bytes), await formulaValues(await recalculate(bytes))];
    expect(before.size).toBeGreaterThan(8);
    for (const [cell, value] of before) {
      const computed = after.get(cell);
      if (typeof value === 'string') expect([cell, computed]).toEqual([cell, value]);
      else expect([cell, Number(computed).toFixed(2)]).toEqual([cell, value.toFixed(2)]);
    }
  },
  60_000,
);
