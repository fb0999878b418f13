import { createParameters } from '../../../src/app/create-parameters';
import { nodeCodec } from '../../../src/workbook/adapters/xlsx/codec-node';
import { openXlsx } from '../../../src/workbook/adapters/xlsx/index';
import { referenceYear } from './reference-year';

/**
 * Adds the sheets of ours that the co-operative has filled, through our own requests: `Paramètres` says that the year
 * is 2014, so that the turnover of 2013 stays beside.
 */
export async function withOwnSheets(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = openXlsx(bytes, { codec: nodeCodec, title: 'Coopérative 2014.xlsx' });
  if (opened.status === 'refused') throw new Error('The sample cannot be opened');
  const added = await createParameters(opened.value, { year: referenceYear.year });
  if (added.status === 'refused') throw new Error('The sample cannot take its settings');
  return opened.value.save();
}
