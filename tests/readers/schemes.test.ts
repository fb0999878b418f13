import { createParameters } from '../../src/app/create-parameters';
import { presetScheme } from '../../src/app/preset-schemes';
import { gallery } from '../../src/domain/contribution/gallery';
import type { Scheme } from '../../src/domain/contribution/scheme';
import { Money } from '../../src/domain/values/money';
import { Rate } from '../../src/domain/values/rate';
import { memoryWorkbook, type SheetDescription } from '../../src/workbook/adapters/memory';
import { isWarning } from '../../src/workbook/problems';
import { readWorkbook } from '../../src/workbook/readers/read-workbook';
import { writeParameters } from '../../src/workbook/writers/write-parameters';
import { briefly, readDescription } from '../support/read-description';
import { month, people } from '../support/small-cooperative';

type Cells = NonNullable<SheetDescription['rows']>[number];

const header: Cells = [
  'Barème',
  'Entrepreneur',
  'Statut',
  'Catégorie de vente',
  'Tranche jusqu’à',
  'Taux',
  'Calcul',
  'Assiette',
  'Cumul',
  'Du',
  'Au',
  'Forfait par mois',
  'Plancher par mois',
  'Plafond par mois',
  'Plancher par an',
  'Plafond par an',
  'Mois exonérés',
  'Taux des ventes internes',
  'Prélèvements en plus',
];

async function problemsOf(...lines: readonly Cells[]): Promise<readonly string[]> {
  const sheet = { name: 'Paramètres', rows: [header, ...lines] };
  const reading = await readDescription({ sheets: [people, sheet, month('Mars 2014', ['E1', null, 1])] });
  return briefly(reading.problems).filter((line) => line.includes('Paramètres'));
}

/** A line by the letters of its columns. */
function line(cells: Readonly<Record<string, string | number>>): Cells {
  return header.map((_, column) => cells[String.fromCharCode(65 + column)] ?? null);
}

async function readAgain(schemes: readonly Scheme[]): Promise<readonly Scheme[]> {
  const book = memoryWorkbook({ sheets: [people, month('Mars 2014', ['E1', null, 1])] });
  await book.apply(
    writeParameters({
      year: null,
      firstMonth: 1,
      rate: Rate.ofPercent('10'),
      rounding: 'month',
      decimal: 'ask',
      schemes,
    }),
  );
  const snapshot = await book.read({});
  if (snapshot.status === 'refused') throw new Error('The memory reads what it wrote');
  const reading = readWorkbook(snapshot.value, {});
  expect(reading.problems.filter((problem) => !isWarning(problem))).toEqual([]);
  return (reading.inputs?.schemes ?? []).filter(({ name }) => name !== '');
}

describe('a scheme that is written into the table', () => {
  it.each(gallery.map(({ key }) => key))('%s reads back as it was', async (key) => {
    expect(await readAgain([presetScheme(key)])).toEqual([presetScheme(key)]);
  });

  it('reads back with all of its terms', async () => {
    const euros = (text: string): Money => Money.ofEuros(text);
    const scheme: Scheme = {
      ...presetScheme('oxalis'),
      name: 'Complet',
      terms: {
        monthlyFee: euros('12.50'),
        monthlyFloor: { amount: euros('20'), beginning: null },
        monthlyCap: euros('900'),
        yearlyFloor: euros('240'),
        yearlyCap: euros('6000'),
        exemptMonths: 3,
        internalRate: Rate.ofPercent('5'),
        levies: [
          { kind: 'rate', name: 'Assurance', rate: Rate.ofPercent('0.55'), of: 'turnover' },
          { kind: 'rate', name: 'Fonds', rate: Rate.ofPercent('1'), of: 'base' },
          { kind: 'fixed', name: 'CG Scop', amount: euros('1234.56') },
        ],
      },
    };
    expect(await readAgain([scheme])).toEqual([scheme]);
  });

  it('is refused when the person has a sheet of parameters', async () => {
    const book = memoryWorkbook({
      sheets: [people, { name: 'Paramètres', rows: [['Taux', 12]] }, month('Mars 2014', ['E1', null, 1])],
    });
    const answer = await createParameters(book, { preset: 'opteos' });
    expect(answer.status === 'refused' ? answer.problems.map(({ code }) => code) : []).toEqual([
      'parameters-there',
    ]);
  });
});

describe('a faulty table is refused line by line', () => {
  it('for bounds out of order, twice the same or without an end', async () => {
    expect(
      await problemsOf(
        line({ A: 'X', E: 60000, F: '10 %', G: 'tranches' }),
        line({ A: 'X', E: 30000, F: '9 %' }),
        line({ A: 'X', E: 30000, F: '8 %' }),
        line({ A: 'X', F: '7 %' }),
        line({ A: 'Y', C: 'CAPE', E: 1000, F: '10 %', G: 'palier' }),
      ),
    ).toEqual([
      'bracket-order Paramètres!E3',
      'bracket-order Paramètres!E4',
      'bracket-unclosed Paramètres!E6',
    ]);
    expect(
      await problemsOf(
        line({ A: 'X', E: 1000, F: '10 %', G: 'palier' }),
        line({ A: 'Y', C: 'CAPE', F: '9 %' }),
      ),
    ).toEqual(['bracket-unclosed Paramètres!E2']);
  });

  it('for brackets that do not say how they count', async () => {
    const last = line({ A: 'X', F: '9 %' });
    expect(await problemsOf(line({ A: 'X', E: 1000, F: '10 %' }), last)).toEqual([
      'tariff-unstated Paramètres!G2',
    ]);
    expect(await problemsOf(line({ A: 'X', E: 1000, F: '10 %', G: 'au mieux' }), last)).toEqual([
      'scheme-cell-invalid Paramètres!G2',
    ]);
  });

  it('for a rate over 100 %, an unknown person, dates that overlap', async () => {
    expect(
      await problemsOf(
        line({ A: 'X', E: 1000, F: '110 %', G: 'palier' }),
        line({ A: 'X', F: '9 %' }),
        line({ A: 'Y', B: 'Personne', F: '9 %' }),
        line({ A: 'Z', F: '9 %', J: '01/01/2014', K: '30/06/2014' }),
        line({ A: 'Z', F: '8 %', J: '01/06/2014' }),
      ),
    ).toEqual([
      'rate-invalid Paramètres!F2',
      'parameter-unknown-person Paramètres!B4',
      'rates-overlap Paramètres!F6',
    ]);
  });

  it('for floors above caps, words that mean nothing and negative amounts', async () => {
    expect(
      await problemsOf(
        line({ A: 'A', F: '9 %', M: 100, N: 80 }),
        line({ A: 'B', C: 'CAPE', F: '9 %', M: 100, P: 1000 }),
        line({ A: 'C', B: 'E1', F: '9 %', H: 'marge nette', I: 'siècle', L: -5, M: 'peu', Q: 'trois' }),
        line({ A: 'D', B: 'E2', F: '9 %', S: 'Assurance' }),
        line({ A: 'E', D: 'Formation', C: 'CAPE', F: '9 %' }),
      ),
    ).toEqual([
      'floor-above-cap Paramètres!M2',
      'floor-above-cap Paramètres!M3',
      'scheme-cell-invalid Paramètres!H4',
      'scheme-cell-invalid Paramètres!I4',
      'scheme-cell-invalid Paramètres!L4',
      'amount-unreadable Paramètres!M4',
      'scheme-cell-invalid Paramètres!Q4',
      'scheme-cell-invalid Paramètres!S5',
      'scheme-scope-twofold Paramètres!D6',
    ]);
  });

  it('for a line of a bracket that contradicts the first', async () => {
    expect(
      await problemsOf(
        line({ A: 'X', E: 1000, F: '10 %', G: 'palier', J: '01/01/2014' }),
        line({ A: 'X', F: '9 %', J: '01/02/2014', G: 'palier' }),
      ),
    ).toEqual(['bracket-line-differs Paramètres!J3']);
  });
});
