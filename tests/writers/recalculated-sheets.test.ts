import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../src/workbook/adapters/xlsx/index';
import type { ContributionReport } from '../../src/reports/contribution-report';
import { writeMutualisation } from '../../src/workbook/writers/write-mutualisation';
import { libreOfficeIsHere, recalculate } from '../support/libreoffice';
import { smallInput } from '../support/small-input';
import { smallReport } from '../support/small-report';
import { smallWorkbook } from '../support/small-workbook';
import { formulaValues } from '../support/written-figures';

const withLibreOffice = libreOfficeIsHere() ? test : test.skip;

const reports: readonly (readonly [string, ContributionReport])[] = [
  ['a year without anyone', smallReport([], { months: 0 })],
  [
    'a year of credit notes',
    smallReport([{ code: '', name: 'Paul Durand', turnover: ['-100', '-0.05', null] }]),
  ],
  [
    'a usual quarter',
    smallReport([
      { code: 'E2', name: 'Élodie Martin', turnover: ['1234.55', '1000', '-200'] },
      { code: 'E10', name: 'Paul Durand', turnover: [null, '500.05', '0'], rate: '0.08' },
    ]),
  ],
];

withLibreOffice.each(reports)(
  'LibreOffice computes the figures of the domain to the cent: %s',
  async (_, report) => {
    const bytes = await written(report);
    const before = await formulaValues(bytes);
    const after = await formulaValues(await recalculate(bytes));
    expect(before.size).toBeGreaterThan(8);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [cell, value] of before) {
      const computed = after.get(cell);
      if (typeof value === 'string') expect([cell, computed]).toEqual([cell, value]);
      else expect([cell, Number(computed).toFixed(2)]).toEqual([cell, value.toFixed(2)]);
    }
  },
  60_000,
);

async function written(report: ContributionReport): Promise<Uint8Array> {
  const opened = openXlsx(await smallWorkbook({ Feuil1: [['x']] }), { codec: nodeCodec });
  if (opened.status === 'refused') throw new Error('The empty workbook could not be opened');
  const applied = await opened.value.apply(writeMutualisation(smallInput(report)));
  if (applied.status === 'refused') throw new Error('The sheets could not be written');
  return opened.value.save();
}
