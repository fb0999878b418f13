import { computeMutualisation } from '../../src/app/compute-mutualisation';
import { createParameters } from '../../src/app/create-parameters';
import { proposeReading } from '../../src/app/propose-reading';
import { Rate } from '../../src/domain/values/rate';
import { memoryWorkbook } from '../../src/workbook/adapters/memory/index';
import type { MutualisationSettings, Proposal } from '../../src/app/requests';
import type { MemoryWorkbook } from '../../src/workbook/adapters/memory/index';
import type { SheetCorrection } from '../../src/workbook/understanding';

const rows = [
  ['Code', 'Nom', 'CA HT', 'Facturé HT'],
  ['E1', 'Élodie Martin', 1234.55, 1],
  ['E2', 'Paul Durand', 100, 2],
];

function workbook(): MemoryWorkbook {
  return memoryWorkbook({ sheets: [{ name: 'Janvier 2014', rows }] });
}

async function proposal(of: MemoryWorkbook, settings: MutualisationSettings = {}): Promise<Proposal> {
  const result = await proposeReading(of, settings);
  if (result.status === 'refused') throw new Error('The workbook could not be read');
  return result.proposal;
}

test.each<Omit<SheetCorrection, 'sheet'>>([
  { amountColumn: 2 },
  { amountColumn: 3, codeColumn: 0, nameColumn: 1 },
  { amountColumn: 2, readAs: 'month-sheet', headerRow: 0, period: '2014-03' },
])('the correction %j is kept in the workbook and read from it the next time', async (correction) => {
  const book = workbook();
  const corrections = [{ sheet: 'Janvier 2014', ...correction }];
  const result = await computeMutualisation(book, { corrections }, { destination: 'workbook' });
  expect(result.status).toBe('done');
  const { understanding } = await proposal(book);
  const sheet = understanding.sheets.find(({ sheet }) => sheet === 'Janvier 2014');
  expect({ ...sheet?.correction, period: undefined }).toEqual({
    sheet: 'Janvier 2014',
    ...correction,
    period: undefined,
  });
  expect(sheet?.tables[0]?.period?.first).toBe(correction.period ?? '2014-01');
});

test('a sheet that is to be ignored stays so', async () => {
  const book = memoryWorkbook({
    sheets: [
      { name: 'Janvier 2014', rows: rows.map((row) => row.slice(0, 3)) },
      { name: 'Janvier 2014 (copie)', rows: rows.map((row) => row.slice(0, 3)) },
    ],
  });
  const corrections = [{ sheet: 'Janvier 2014 (copie)', readAs: 'ignore' }] as const;
  expect((await computeMutualisation(book, { corrections }, { destination: 'workbook' })).status).toBe(
    'done',
  );
  const again = await computeMutualisation(book, {}, { destination: 'workbook' });
  expect(again).toMatchObject({ status: 'done', report: { totals: { turnover: { cents: 133455n } } } });
});

test('the parameters sheet gives back the settings that it was made with', async () => {
  const book = workbook();
  const settings: MutualisationSettings = {
    year: 2014,
    rate: Rate.of('0.115'),
    rounding: 'cumulative',
    decimal: 'comma',
  };
  const created = await createParameters(book, settings);
  expect(created.status).toBe('done');
  const { settings: read, problems } = await proposal(book);
  expect(read).toMatchObject({ ...settings, firstMonth: 1 });
  expect(problems.filter(({ place }) => place?.sheet === 'Paramètres')).toEqual([]);
});

test('a parameters sheet that is there is left alone', async () => {
  const book = workbook();
  await createParameters(book, { rate: Rate.of('0.115') });
  await createParameters(book, { rate: Rate.of('0.2') });
  expect((await proposal(book)).settings.rate).toEqual(Rate.of('0.115'));
});
