import type { SheetDescription } from '../../src/workbook/adapters/memory';
import { briefly, readDescription } from '../support/read-description';

test.each([
  ['comma', '78.50'],
  ['point', '78500.00'],
] as const)(
  'the decimal setting says what an opening cumul of two readings is: %s',
  async (decimal, opening) => {
    const listed: SheetDescription = {
      name: 'Entrepreneurs',
      rows: [
        ['Code', 'Nom', 'Entrée', 'Cumul à l’ouverture'],
        ['E1', 'Martin Élodie', '15/03/2012', '78,500'],
      ],
    };
    const month: SheetDescription = {
      name: 'Janvier 2014',
      rows: [
        ['Code', 'Nom', 'CA HT'],
        ['E1', 'Martin Élodie', 1000],
      ],
    };
    const asked = await readDescription({ sheets: [listed, month] });
    expect(briefly(asked.problems)).toContain('amount-ambiguous Entrepreneurs!D2');
    const { inputs, problems } = await readDescription({ sheets: [listed, month] }, { decimal });
    expect(String(inputs?.openings?.get('code:e1'))).toBe(opening);
    expect(briefly(problems)).not.toContain('amount-ambiguous Entrepreneurs!D2');
  },
);
