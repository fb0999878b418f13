import { read } from '@e965/xlsx';
import { nodeCodec } from '../../src/workbook/adapters/xlsx/codec-node';
import { webCodec } from '../../src/workbook/adapters/xlsx/codec-web';
import { newXlsx } from '../../src/workbook/adapters/xlsx/index';
import { done, sheetOf, valuesOf } from '../contract/ask';
import { contributions, editsOf } from '../contract/sample-edits';
import { openBytes } from '../support/written-figures';
import { open, partNames, partText } from './package-files';

test.each([
  ['Node', nodeCodec],
  ['a browser', webCodec],
])('a workbook made from nothing in %s has what is written and nothing else', async (_, codec) => {
  const workbook = newXlsx(codec);
  expect(done(await workbook.outline()).sheets).toEqual([]);
  done(await workbook.apply(editsOf(contributions)));
  const bytes = workbook.save();
  expect(valuesOf(await sheetOf(open(bytes), 'Mutualisation'))).toMatchObject({
    A4: 'Zoé Martin',
    B4: 1234.56,
  });
  expect((await openBytes(bytes)).worksheets.map(({ name }) => name)).toEqual(['Mutualisation']);
  expect(read(bytes).SheetNames).toEqual(['Mutualisation']);
  expect(partNames(bytes).filter((name) => name.startsWith('docProps'))).toEqual([]);
});

test('plain cells are in the font of the others', async () => {
  const workbook = newXlsx(nodeCodec);
  done(await workbook.apply(editsOf(contributions)));
  expect(partText(workbook.save(), 'xl/styles.xml')).toContain(
    '<cellStyle name="Normal" xfId="0" builtinId="0"/>',
  );
});
