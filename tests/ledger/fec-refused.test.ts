import { problemSentence } from '../../src/text/problem-sentences';
import { readLedger } from '../../src/app/read-ledger';
import type { LedgerResult, LedgerRun } from '../../src/app/read-ledger';
import { withPlainSpaces } from '../support/golden';

const header =
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|CompAuxNum|CompAuxLib|PieceRef|PieceDate|EcritureLib|Debit|Credit|EcritureLet|DateLet|ValidDate|Montantdevise|Idevise';
const debit = 'VE|Ventes|1|20140131|411000|Clients|||F1|20140131|Facture|100,00|0,00||||0,00|';
const credit = 'VE|Ventes|1|20140131|706000|Ventes|||F1|20140131|Facture|0,00|100,00||||0,00|';

async function read(
  lines: readonly string[],
  run: LedgerRun = { refusedLines: 'refuse' },
): Promise<LedgerResult> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  async function* chunks() {
    yield await Promise.resolve(bytes);
  }
  return readLedger({ name: 'fec.txt', size: bytes.length, chunks: chunks() }, run);
}

function spoken({ problems }: LedgerResult): readonly string[] {
  return problems.map((problem) => withPlainSpaces(problemSentence(problem)));
}

const unreadable: readonly (readonly [string, string])[] = [
  [debit.replace('|Facture', '|Fac|ture'), '19 colonnes au lieu de 18'],
  [debit.replace('||||', '|||'), '17 colonnes au lieu de 18'],
  ['VE', '1 colonne au lieu de 18'],
  [
    debit.replace('100,00', '1OO,00'),
    'le texte « 1OO,00 » de la colonne Debit ne se lit pas comme un montant',
  ],
  [debit.replace('100,00', '100,005'), 'le montant « 100,005 » de la colonne Debit est ambigu'],
  [
    debit.replace('100,00', '0100,005'),
    'le texte « 0100,005 » de la colonne Debit ne se lit pas comme un montant',
  ],
  [debit.replace('100,00', '16.325'), 'le montant « 16.325 » de la colonne Debit est ambigu'],
  [debit.replace('100,00', '1,2,3'), 'le texte « 1,2,3 » de la colonne Debit ne se lit pas comme un montant'],
  [debit.replace('100,00', '--100'), 'le texte « --100 » de la colonne Debit ne se lit pas comme un montant'],
  [debit.replace('100,00', '12 34'), 'le texte « 12 34 » de la colonne Debit ne se lit pas comme un montant'],
  [
    debit.replace('100,00', '99999999999999999,00'),
    'le texte « 99999999999999999,00 » de la colonne Debit ne se lit pas comme un montant',
  ],
  [debit.replace('100,00|0,00', '|'), 'ni débit ni crédit'],
  [
    debit.replace('1|20140131', '1|20140231'),
    'le texte « 20140231 » de la colonne EcritureDate ne se lit pas comme une date',
  ],
  [debit.replace('1|20140131', '1|'), 'la date manque dans la colonne EcritureDate'],
  [
    debit.replace('F1|20140131', 'F1|hier'),
    'le texte « hier » de la colonne PieceDate ne se lit pas comme une date',
  ],
  [
    debit.replace('||||', '||32/01/2014||'),
    'le texte « 32/01/2014 » de la colonne DateLet ne se lit pas comme une date',
  ],
  [debit.replace('411000', '4A1000'), 'le compte « 4A1000 » ne commence pas par trois chiffres'],
  [debit.replace('411000', '41'), 'le compte « 41 » ne commence pas par trois chiffres'],
  [debit.replace('411000', ''), 'le numéro de compte manque'],
];

test.each(unreadable)('%s is refused by its number', async (line, reason) => {
  const result = await read([header, debit, credit, line, '', debit, credit]);
  expect(result.status).toBe('refused');
  expect(spoken(result)).toEqual([`Fichier « fec.txt », ligne 4 : ${reason}.`]);
  expect(result.ledger?.counts).toEqual({ read: 4, refused: 1, headers: 1, totals: 0, blank: 1 });
});

test('all refused lines are told at once, each for one reason', async () => {
  const result = await read([header, ...unreadable.map(([line]) => line), debit, credit]);
  expect(spoken(result)).toEqual(
    unreadable.map(([, reason], index) => `Fichier « fec.txt », ligne ${String(index + 2)} : ${reason}.`),
  );
});

test('with leave-out, refused lines are left out and told as points to look at', async () => {
  const lines = [header, debit, credit, debit.replace('100,00', 'cent'), credit];
  const result = await read(lines, { refusedLines: 'leave-out' });
  expect(result.status).toBe('done');
  expect(spoken(result)).toEqual([
    'Fichier « fec.txt », ligne 4 : ligne laissée de côté, le texte « cent » de la colonne Debit ne se lit pas comme un montant.',
    'Fichier « fec.txt » : le total des débits est 100,00 €, celui des crédits 200,00 €.',
    'Fichier « fec.txt », ligne 2 : l’écriture « 1 » du journal « VE » n’est pas équilibrée, écart de −100,00 €.',
  ]);
});

test('the sense of an amount is a debit or a credit', async () => {
  const signed = header.replace('Debit|Credit', 'Montant|Sens');
  const result = await read([
    signed,
    debit.replace('100,00|0,00', '100,00|X'),
    debit.replace('100,00|0,00', '100,00|'),
  ]);
  expect(spoken(result)).toEqual([
    'Fichier « fec.txt », ligne 2 : le sens « X » n’est ni un débit ni un crédit.',
    'Fichier « fec.txt », ligne 3 : le sens (débit ou crédit) manque.',
  ]);
});

test.each([
  ['CompteNum', 'la colonne CompteNum'],
  ['Debit', 'la colonne Debit'],
  ['JournalCode', 'la colonne JournalCode'],
])('without the column %s nothing can be read', async (name, said) => {
  const result = await read([header.replace(`${name}|`, 'Autre|'), debit, credit]);
  expect(spoken(result)).toEqual([`Fichier « fec.txt », ligne 1 : il manque ${said}.`]);
});

test.each([
  [['Bonjour', 'ceci est un texte'], 'Le fichier « fec.txt » n’est ni un FEC ni une balance.'],
  [[], 'Le fichier « fec.txt » n’est ni un FEC ni une balance.'],
  [[debit, credit], 'Le fichier « fec.txt » n’est ni un FEC ni une balance.'],
  [[header], 'Le fichier « fec.txt » n’a aucune ligne de comptabilité.'],
])('%j is no ledger', async (lines, sentence) => {
  const result = await read(lines);
  expect(result.status).toBe('refused');
  expect(spoken(result)).toEqual([sentence]);
});

test('a file that does not balance is refused, an entry alone is a point to look at', async () => {
  const unbalanced = await read([header, debit, credit.replace('100,00', '99,99')]);
  expect(unbalanced.status).toBe('refused');
  expect(spoken(unbalanced)).toContain(
    'Fichier « fec.txt » : le total des débits est 100,00 €, celui des crédits 99,99 €.',
  );
  const other = (line: string) => line.replace('VE|Ventes|1', 'VE|Ventes|2');
  const moved = await read([
    header,
    debit,
    credit.replace('100,00', '99,99'),
    other(debit),
    other(credit).replace('100,00', '100,01'),
  ]);
  expect(moved.status).toBe('done');
  expect(spoken(moved)).toEqual([
    'Fichier « fec.txt », ligne 2 : l’écriture « 1 » du journal « VE » n’est pas équilibrée, écart de 0,01 €.',
    'Fichier « fec.txt », ligne 4 : l’écriture « 2 » du journal « VE » n’est pas équilibrée, écart de −0,01 €.',
  ]);
});

test('a debit and a credit on one line are both counted, and told', async () => {
  const result = await read([
    header,
    debit.replace('0,00||||', '30,00||||'),
    credit.replace('100,00', '70,00'),
  ]);
  expect(result.status).toBe('done');
  expect(spoken(result)).toEqual([
    'Fichier « fec.txt », ligne 2 : un débit de 100,00 € et un crédit de 30,00 € sur la même ligne.',
  ]);
});

test('more refused lines than one reads are counted', async () => {
  const result = await read([header, ...Array.from({ length: 5_003 }, () => 'VE|'), debit, credit]);
  expect(result.problems).toHaveLength(5_001);
  expect(spoken(result).at(-1)).toBe('Fichier « fec.txt » : 3 autres lignes sont refusées.');
  expect(result.ledger?.counts.refused).toBe(5_003);
});

test('entries that bring charges and products to zero are left out of the result', async () => {
  const closing = [
    'OD|Clôture|9|20141231|706000|Ventes||||||100,00|0,00|||||',
    'OD|Clôture|9|20141231|120000|Résultat||||||0,00|100,00|||||',
  ];
  const result = await read([header, debit, credit, ...closing]);
  expect(spoken(result)).toEqual([
    'Fichier « fec.txt » : les charges et les produits sont soldés par une écriture de clôture ; le résultat avant elle est 100,00 €.',
  ]);
});

test('an entry of account 12 that leaves charges and products open closes nothing', async () => {
  const correction = [
    'OD|Divers|9|20141231|706000|Ventes||||||40,00|0,00|||||',
    'OD|Divers|9|20141231|120000|Résultat||||||0,00|40,00|||||',
  ];
  const result = await read([header, debit, credit, ...correction]);
  expect(result.problems).toEqual([]);
  expect(result.status === 'done' ? result.totals.result.toString() : '').toBe('60.00');
});

test('a person who stops it gets no half of a ledger', async () => {
  const progress = { step: () => undefined, isCancelled: () => true };
  const result = await read([header, debit, credit], { refusedLines: 'refuse', progress });
  expect(result).toEqual({ status: 'refused', problems: [{ code: 'cancelled', place: null }], ledger: null });
});
