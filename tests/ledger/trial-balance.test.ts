import { totalClasses } from '../../src/ledger/class-totals';
import { readCsvRows } from '../../src/ledger/csv-rows';
import type { Ledger } from '../../src/ledger/ledger';
import { readBalanceRows } from '../../src/ledger/read-balance-rows';
import { inEightBits } from '../support/eight-bits';

function read(text: string): Ledger {
  return readBalanceRows(readCsvRows(new TextEncoder().encode(text)));
}

function spoken({ balance }: Ledger): readonly string[] {
  return balance.map(
    ({ account, label, section, debit, credit }) =>
      `${account} ${label} [${section}] ${debit.toString()} ${credit.toString()}`,
  );
}

const sums = ['512 Banque [] 1300.50 100.50', '641000 Paie [] 100.50 0.00', '706000 Ventes [] 0.00 1300.50'];
const balances = [
  '512 Banque [] 1200.00 0.00',
  '641000 Paie [] 100.50 0.00',
  '706000 Ventes [] 0.00 1300.50',
];

test.each([
  [
    'debit and credit',
    'Compte;Libellé;Débit;Crédit\n512;Banque;1 300,50;100,50\n641000;Paie;100,50;\n706000;Ventes;0,00;1 300,50\n;TOTAL;1 401,00;1 401,00',
    sums,
  ],
  [
    'debit, credit and balance, below titles',
    'Balance générale\nExercice 2014\n\nN° compte;Intitulé du compte;Débit;Crédit;Solde\n512;Banque;1300,50;100,50;1200,00\n641000;Paie;100,50;0;100,50\n706000;Ventes;0;1300,50;-1300,50\nTotaux;;1401,00;1401,00;0,00',
    sums,
  ],
  [
    'a balance without its sign',
    'Compte;Libellé;Débit;Crédit;Solde\n512;Banque;1300,50;100,50;1200,00\n641000;Paie;100,50;0;100,50\n706000;Ventes;0;1300,50;1300,50',
    sums,
  ],
  [
    'a signed balance only',
    'Numéro de compte\tLibellé\tSolde\n512\tBanque\t1200,00\n641000\tPaie\t100,50\n706000\tVentes\t-1300,50\n\tTotal général\t0,00',
    balances,
  ],
  [
    'a balance on its side only',
    'Compte;Libellé;Solde débiteur;Solde créditeur\n512;Banque;1200;\n641000;Paie;100,5;\n706000;Ventes;;1300,5',
    balances,
  ],
  [
    'opening, movements and closing',
    'Compte;Libellé;AN Débit;AN Crédit;Mouvement Débit;Mouvement Crédit;Solde Débit;Solde Crédit\n512;Banque;1000,50;100,00;300,00;0,50;1200,00;0\n641000;Paie;0;0;100,50;0;100,50;0\n706000;Ventes;0;0;0;1300,50;0;1300,50',
    sums,
  ],
  [
    'a header of two rows, merged',
    'Compte;Libellé;À nouveau;;Mouvements;;Soldes;\n;;Débit;Crédit;Débit;Crédit;Débit;Crédit\n512;Banque;1000,50;100,00;300,00;0,50;1200,00;0\n641000;Paie;0;0;100,50;0;100,50;0\n706000;Ventes;0;0;0;1300,50;0;1300,50',
    sums,
  ],
  [
    'commas between cells and points in amounts',
    'Compte,Libellé,Débit,Crédit\n512,Banque,"1,300.50",100.50\n641000,Paie,100.50,0\n706000,"Ventes",0,"1,300.50"',
    sums,
  ],
  [
    'classes and sub-totals between the accounts',
    'Compte;Libellé;Débit;Crédit\n5;Comptes financiers;1300,50;100,50\n512;Banque;1300,50;100,50\n;Total classe 5;1300,50;100,50\n641000;Paie;100,50;0\n706000;Ventes;0;1300,50\n;Sous-total;100,50;1300,50\nTotal;;1401;1401',
    sums,
  ],
  [
    'parent accounts that sum up those below',
    'Compte;Libellé;Débit;Crédit\n512;Banque;1300,50;100,50\n641;Personnel;100,50;0\n641000;Paie;100,50;0\n706;Prestations;0;1300,50\n706000;Ventes;0;1300,50',
    sums,
  ],
  [
    'the name beside the number in one cell',
    'Compte;Débit;Crédit\n512 Banque;1300,50;100,50\n641000 - Paie;100,50;\n706000 : Ventes;;1300,50',
    sums,
  ],
  [
    'the header again on each page',
    'Compte;Libellé;Débit;Crédit\n512;Banque;1300,50;100,50\nCompte;Libellé;Débit;Crédit\n641000;Paie;100,50;\n706000;Ventes;;1300,50',
    sums,
  ],
])('a trial balance with %s is read', (_, text, expected) => {
  for (const lineEnd of ['\n', '\r\n']) {
    const ledger = read(text.replaceAll('\n', lineEnd));
    expect(spoken(ledger)).toEqual(expected);
    expect(ledger.faults).toEqual({ refusals: [], file: [], doubts: [] });
    expect(totalClasses(ledger).result.toString()).toBe('1200.00');
    const { read: taken, refused, headers, totals, blank } = ledger.counts;
    expect(taken + refused + headers + totals + blank).toBe(text.split('\n').length);
  }
});

test('windows-1252 and quoted labels with separators and line ends', () => {
  const text =
    'N° compte;Intitulé;Débit;Crédit\n641000;"Rémunérations; ""cadres""\net autres";12,00;0\n421000;Dû;0;12,00';
  const ledger = readBalanceRows(readCsvRows(inEightBits(text, 'windows-1252')));
  expect(spoken(ledger)).toEqual([
    '421000 Dû [] 0.00 12.00',
    '641000 Rémunérations; "cadres"\net autres [] 12.00 0.00',
  ]);
});

test('sections make lines of their own, and the same account and section one', () => {
  const ledger = read(
    'Section;Compte;Libellé;Débit;Crédit\nE012;641000;Paie;10,00;0\nSTR;641000;Paie;20,00;0\nE012;641000;Paie;5,00;0\nSTR;706000;Ventes;0;40,00',
  );
  expect(spoken(ledger)).toEqual([
    '641000 Paie [E012] 15.00 0.00',
    '641000 Paie [STR] 20.00 0.00',
    '706000 Ventes [STR] 0.00 40.00',
  ]);
  expect(ledger.sectionColumn).toBe('Section');
  // Charges and products alone need not balance.
  expect(ledger.faults.file).toEqual([]);
});

test('faults are told with their lines', () => {
  const ledger = read(
    [
      'Compte;Libellé;Débit;Crédit;Solde',
      '512;Banque;cent;0;0',
      '64A;Paie;10,00;0;10,00',
      '641000;Paie;16.325;0;16.325',
      '642000;Paie;10,00;0;9,00',
      '643000;Paie;;;',
      '706000;Ventes;0;10,00;-10,00',
      '411000;Clients;10,00;0;10,00',
      ';Total;12,00;10,00;2,00',
    ].join('\n'),
  );
  expect(ledger.faults.refusals).toEqual([
    { code: 'ledger-amount', line: 2, column: 'Débit', text: 'cent' },
    { code: 'ledger-account', line: 3, text: '64A' },
    { code: 'ledger-amount-ambiguous', line: 4, column: 'Débit', text: '16.325' },
    { code: 'ledger-line-differs', line: 5, printed: '9.00', computed: '10.00' },
    { code: 'ledger-amount-missing', line: 6 },
  ]);
  expect(ledger.faults.doubts).toEqual([
    { code: 'ledger-total-differs', line: 9, printed: '12.00', computed: '10.00' },
  ]);
  expect(ledger.counts).toEqual({ read: 2, refused: 5, headers: 1, totals: 1, blank: 0 });
});

test('a balance that does not balance is refused', () => {
  const ledger = read('Compte;Débit;Crédit\n512;10,00;0\n706;0;9,99');
  expect(ledger.faults.file).toEqual([{ code: 'ledger-unbalanced', debit: '10.00', credit: '9.99' }]);
});

test.each(['', 'a;b;c', 'Compte;Libellé\n512;Banque', 'Date;Montant\n01/01/2014;12,00'])(
  '%j is no trial balance',
  (text) => {
    expect(read(text).faults.file).toEqual([{ code: 'ledger-unrecognised' }]);
  },
);

test('lines keep the numbers that they have in the file, blank lines and quoted line ends included', () => {
  const rows = readCsvRows(new TextEncoder().encode('a;b\r\n\r\n"c\nd";e\r\nf;g'));
  expect(rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: [''] },
    { line: 3, cells: ['c\nd', 'e'] },
    { line: 5, cells: ['f', 'g'] },
  ]);
});
